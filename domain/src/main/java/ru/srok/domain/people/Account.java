package ru.srok.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * Somebody who wrote to the bot, and whom they are there.
 *
 * @param members the members this account speaks for, in the order they were joined
 * @param activeMember the member it speaks for now, or null while it is nobody
 * @param reachable false since the messenger said that the bot is blocked
 */
@Copied
public record Account(
        AccountId id, List<MemberId> members, @Nullable MemberId activeMember, boolean reachable, long version)
        implements Versioned<AccountId, Account> {

    public Account {
        members = List.copyOf(members);
    }

    /** Somebody unknown. */
    public static Account unknown(AccountId id) {
        return new Account(id, List.of(), null, true, 0);
    }

    /** The member it speaks for now. */
    public Optional<MemberId> active() {
        return Optional.ofNullable(activeMember);
    }

    @Override
    public Account withVersion(long newVersion) {
        return AccountBuilder.builder(this).version(newVersion).build();
    }

    /** The same account speaking for this member from now on. */
    public Account speakingFor(MemberId member) {
        List<MemberId> all = new ArrayList<>(members);
        if (!all.contains(member)) {
            all.add(member);
        }
        return AccountBuilder.builder(this).members(all).activeMember(member).build();
    }

    /** The same account, reachable or not. */
    public Account reachable(boolean now) {
        return AccountBuilder.builder(this).reachable(now).build();
    }
}
