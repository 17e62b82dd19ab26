package ru.srok.bot.telegram;

import java.time.Clock;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import ru.srok.domain.chat.Outbox;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;

/** Says in a group, once, that the bot works in private chats only. */
final class Groups {

    private final String bot;
    private final Outbox outbox;
    private final Clock clock;

    Groups(String bot, Outbox outbox, Clock clock) {
        this.bot = bot;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The message's key makes sure that it goes once. */
    void explain(Chat chat) {
        if (!"group".equals(chat.getType()) && !"supergroup".equals(chat.getType())) {
            return;
        }
        AccountId group = AccountId.of("tg", bot, Long.toString(chat.getId()));
        Screen words = Screen.of(Messages.say(UpText.PRIVATE_ONLY));
        outbox.add(OutboxMessage.answer(
                OutboxMessage.ONCE + "group:" + group.value(), group, words, null, clock.instant()));
    }
}
