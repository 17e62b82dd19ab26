package ru.srok.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends what a script or the page asks for on somebody's behalf: words, files or the contact. */
final class Sending {
    private final FileStore files;
    private final PersonActions actions;

    Sending(FileStore files, PersonActions actions) {
        this.files = files;
        this.actions = actions;
    }

    ObjectNode send(long id, ControlBody body) {
        actions.require(id);
        return ids(sent(id, body));
    }

    private List<ChatMessage> sent(long id, ControlBody body) {
        Integer replyTo = body.number("reply_to").map(Long::intValue).orElse(null);
        if (body.flag("contact")) {
            return List.of(actions.contact(id));
        }
        if (body.uploads().all().isEmpty()) {
            return List.of(actions.text(id, body.requiredText("text"), replyTo));
        }
        boolean asDocument = body.text("as").equals("document");
        List<StoredFile> saved = body.uploads().all().stream()
                .map(upload -> save(upload, asDocument))
                .toList();
        return actions.files(id, body.text("text"), saved, replyTo);
    }

    private StoredFile save(Uploads.Upload upload, boolean asDocument) {
        String type = asDocument ? "application/octet-stream" : FileTypes.of(upload.name(), upload.type());
        try (InputStream content = upload.content().open()) {
            return files.save(upload.name(), type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode ids(List<ChatMessage> messages) {
        ObjectNode result = Json.object();
        ArrayNode ids = result.putArray("message_ids");
        messages.forEach(message -> ids.add(message.id()));
        return result;
    }
}
