package ru.srok.bot.outbox;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.InvitationLinks;
import ru.srok.messages.Messages;
import ru.srok.messages.up.UpText;

/** What the sender remembers about a message, among its references. */
final class Marks {

    private static final String REPEAT = "outbox.repeat";
    private static final String PARTS = "outbox.parts";

    private Marks() {}

    /** The same message, to go again as a repeat. */
    static OutboxMessage repeated(OutboxMessage message) {
        return message.edits() == null ? with(message, REPEAT, "1") : message;
    }

    /** The same message after so many of its parts certainly arrived. */
    static OutboxMessage partly(OutboxMessage message, int parts) {
        return parts == 0 ? message : with(message, PARTS, Integer.toString(parts));
    }

    static int parts(OutboxMessage message) {
        return Integer.parseInt(message.references().getOrDefault(PARTS, "0"));
    }

    /** The message as it goes out: a repeat says so in its first line. */
    static OutboxMessage spoken(OutboxMessage message) {
        Screen screen = message.screen();
        if (screen == null || !message.references().containsKey(REPEAT)) {
            return message;
        }
        String html = Messages.say(UpText.REPEAT) + "\n" + screen.html();
        return copy(
                message,
                message.references(),
                new Screen(html, screen.rows(), screen.file(), screen.menu(), screen.picture()),
                message.edits(),
                message.recipient());
    }

    /** The same message as a new one instead of a change of an old one. */
    static OutboxMessage anew(OutboxMessage message) {
        return copy(message, message.references(), message.screen(), null, message.recipient());
    }

    /** The same message to another address. */
    static OutboxMessage to(OutboxMessage message, AccountId recipient) {
        return copy(message, message.references(), message.screen(), message.edits(), recipient);
    }

    /** The same message; once it is done with, a link that lets its bearer in is kept no longer than it is needed. */
    static OutboxMessage discreet(OutboxMessage message) {
        Screen screen = message.screen();
        boolean done = message.state() != OutboxMessage.State.WAITING;
        return done && screen != null && InvitationLinks.isIn(screen.html()) ? message.wordless() : message;
    }

    private static OutboxMessage with(OutboxMessage message, String name, String value) {
        Map<String, String> more = new HashMap<>(message.references());
        more.put(name, value);
        return copy(message, more, message.screen(), message.edits(), message.recipient());
    }

    private static OutboxMessage copy(
            OutboxMessage message,
            Map<String, String> references,
            @Nullable Screen screen,
            @Nullable String edits,
            AccountId recipient) {
        return new OutboxMessage(
                message.id(),
                message.kind(),
                recipient,
                references,
                screen,
                edits,
                message.state(),
                message.attempts(),
                message.notBefore(),
                message.retryAt(),
                message.messageId(),
                message.created(),
                message.version());
    }
}
