package ru.srok.bot.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.chat.ConversationState;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.Workspace;

/** One deed of a person and what the bot says to it. Nothing is sent before the handler has come to its end. */
public final class Dialogue {

    private final Incoming incoming;
    private final Instant now;
    private final List<Reply> replies = new ArrayList<>();
    private final List<OutboxMessage> messages = new ArrayList<>();
    private Actor actor;
    private ConversationState state;
    private String toast = "";
    private boolean alert;

    record Reply(Screen screen, @Nullable String edits) {}

    Dialogue(Incoming incoming, Actor actor, ConversationState state, Instant now) {
        this.incoming = incoming;
        this.actor = actor;
        this.state = state;
        this.now = now;
    }

    /** What the person did. */
    public Incoming incoming() {
        return incoming;
    }

    /** Who they are. */
    public Actor actor() {
        return actor;
    }

    /** Who they are from now on, once a handler has made them somebody. */
    public void becomes(Actor other) {
        actor = other;
    }

    /** The business time. */
    public Instant now() {
        return now;
    }

    /** Today in the workspace's zone; in UTC for somebody unknown. */
    public LocalDate today() {
        ZoneId zone = Optional.ofNullable(actor.where()).map(Workspace::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now, zone);
    }

    /** Says something in a new message. */
    public void say(Screen screen) {
        replies.add(new Reply(screen, null));
    }

    /** Changes the message under which a button was pressed; says it anew after anything else. */
    public void replace(Screen screen) {
        String edits = incoming instanceof Incoming.Pressed pressed ? pressed.messageId() : null;
        replies.add(new Reply(screen, edits));
    }

    /** A short word over the chat that fades, up to 200 characters; only after a button. */
    public void toast(String words) {
        toast = words;
        alert = false;
    }

    /** Like a toast, but it must be tapped away. */
    public void alert(String words) {
        toast = words;
        alert = true;
    }

    /** Sends a message to somebody, usually somebody else; its key makes sure that it goes once. */
    public void send(OutboxMessage message) {
        messages.add(message);
    }

    /** What the bot was waiting for when this began, or since {@link #await}. */
    public ConversationState state() {
        return state;
    }

    /** Waits for words or files from now on; the handler of this state gets them. */
    public void await(String name, Map<String, String> data) {
        state = state.awaiting(name, data);
    }

    /** Waits for nothing any more. */
    public void rest() {
        await("", Map.of());
    }

    /** The account that talks. */
    public AccountId account() {
        return incoming.account();
    }

    List<Reply> replies() {
        return replies;
    }

    List<OutboxMessage> messages() {
        return messages;
    }

    Outcome outcome() {
        return new Outcome(toast, alert);
    }
}
