package ru.srok.domain.people;

import ru.srok.domain.store.TypedId;

/**
 * A person in a messenger, also the address to write to: channel, bot and user id.
 *
 * @param value not blank
 */
public record AccountId(String value) implements TypedId {

    public AccountId {
        TypedId.check(value);
    }

    /** The account of a user with a bot in a channel, such as {@code tg:1234:5678}. */
    public static AccountId of(String channel, String bot, String user) {
        return new AccountId(channel + ":" + bot + ":" + user);
    }

    /** The user id within its channel. */
    public String user() {
        return value.substring(value.lastIndexOf(':') + 1);
    }
}
