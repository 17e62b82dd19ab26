package ru.srok.bot.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ru.srok.domain.chat.Action;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;

/** A person in a test: says and presses things, and sees what the bot has for them. */
public final class Chat {

    private final ChatRoom room;
    private final AccountId account;

    Chat(ChatRoom room, AccountId account) {
        this.room = room;
        this.account = account;
    }

    public AccountId account() {
        return account;
    }

    /** Names them in the transcript. */
    public Chat called(String name) {
        room.transcript().name(account, name);
        return this;
    }

    /** Presses Start, perhaps by a link. */
    public Chat start(String payload) {
        room.handle(new Incoming.Started(account, room.nextKey(), payload));
        return this;
    }

    public Chat command(String name) {
        room.handle(new Incoming.Command(account, room.nextKey(), name, ""));
        return this;
    }

    public Chat say(String text) {
        return send(null, new MessagePart(room.nextKey(), text, null));
    }

    /** Sends words and files, as an answer to a message or, with null, to none. */
    public Chat send(String replyTo, MessagePart... parts) {
        room.handle(new Incoming.Words(account, room.nextKey(), List.of(parts), replyTo));
        return this;
    }

    /** Presses a button of the newest message that has it, by its label. */
    public Outcome press(String label) {
        for (OutboxMessage message : newestFirst()) {
            for (List<Button> row : message.screen().rows()) {
                for (Button button : row) {
                    if (blanks(button.label()).equals(blanks(label))) {
                        room.transcript().pressed(label);
                        return pressed(message.id(), button.action());
                    }
                }
            }
        }
        throw new AssertionError("No button «" + label + "» in: " + labels());
    }

    private static String blanks(String label) {
        return label.replace('\u00a0', ' ');
    }

    /** A press of anything, as an attacker would make it. */
    public Outcome pressed(String messageId, Action action) {
        return room.handle(new Incoming.Pressed(account, room.nextKey(), messageId, action));
    }

    /** Changes the words of a message. */
    public Chat edit(String messageId, String text) {
        room.handle(new Incoming.Edited(account, room.nextKey(), messageId, text));
        return this;
    }

    /** The newest thing the bot said. */
    public Screen screen() {
        return newestFirst().get(0).screen();
    }

    /** Everything the bot said, oldest first. */
    public List<Screen> screens() {
        return room.saidTo(account).stream().map(OutboxMessage::screen).toList();
    }

    /** The labels of the newest message. */
    public List<String> labels() {
        return screen().rows().stream().flatMap(List::stream).map(Button::label).toList();
    }

    private List<OutboxMessage> newestFirst() {
        List<OutboxMessage> said = new ArrayList<>(room.saidTo(account));
        Collections.reverse(said);
        return said;
    }
}
