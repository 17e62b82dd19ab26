package ru.srok.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A message of a chat between a person and the bot; the chat's id is the person's. */
record ChatMessage(long chat, int id, Origin origin, Body body, Marks marks) {

    /** Who sent it and when (seconds of the sandbox's clock), to what, in which album. */
    record Origin(
            boolean fromBot,
            long date,
            @Nullable Integer replyTo,
            @Nullable String album) {}

    /** Text or caption, file, and the inline keyboard. */
    record Body(
            MessageKind kind,
            FormattedText text,
            @Nullable String fileId,
            @Nullable JsonNode buttons) {
        Body withText(FormattedText newText) {
            return new Body(kind, newText, fileId, buttons);
        }

        Body withButtons(@Nullable JsonNode newButtons) {
            return new Body(kind, text, fileId, newButtons);
        }
    }

    /** What happened to it later. A deleted message stays, so that its id is not given again. */
    record Marks(@Nullable Long edited, List<String> reactions, boolean deleted) {
        static final Marks NONE = new Marks(null, List.of(), false);
    }

    boolean fromBot() {
        return origin.fromBot();
    }

    ChatMessage edited(Body newBody, long date) {
        return new ChatMessage(chat, id, origin, newBody, new Marks(date, marks.reactions(), marks.deleted()));
    }

    /** A changed keyboard alone does not count as edited for the person, as in Telegram. */
    ChatMessage withButtons(@Nullable JsonNode buttons) {
        return new ChatMessage(chat, id, origin, body.withButtons(buttons), marks);
    }

    ChatMessage reactedTo(List<String> reactions) {
        return new ChatMessage(chat, id, origin, body, new Marks(marks.edited(), reactions, marks.deleted()));
    }

    ChatMessage deleted() {
        Body nothing = new Body(body.kind(), FormattedText.EMPTY, null, null);
        return new ChatMessage(chat, id, origin, nothing, new Marks(marks.edited(), List.of(), true));
    }
}
