package ru.srok.sandbox;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The control side for people and their chats. */
final class ControlRoutes {
    private static final int NAME_LIMIT = 64;

    private final World world;
    private final PersonActions actions;
    private final Pressing pressing;
    private final ChatView view;
    private final Map<Long, Integer> read = new HashMap<>();

    ControlRoutes(World world) {
        this.world = world;
        this.actions = new PersonActions(world);
        this.pressing = new Pressing(world, actions);
        this.view = new ChatView(world);
    }

    void addPerson(Context context) {
        String name = ControlBody.of(context).requiredText("name").strip();
        if (name.length() > NAME_LIMIT) {
            throw ControlRefusal.badRequest("A name has at most " + NAME_LIMIT + " characters");
        }
        answer(context, () -> {
            Person person = world.people().add(name);
            world.events().people();
            return Json.object().put("id", person.id());
        });
    }

    void people(Context context) {
        answer(context, () -> {
            ArrayNode people = Json.array();
            world.people()
                    .all()
                    .forEach(person -> people.addObject()
                            .put("id", person.id())
                            .put("name", person.name())
                            .put("started", person.started())
                            .put("blocked", person.blocked())
                            .put(
                                    "unread",
                                    world.chats().countFromBotAfter(person.id(), read.getOrDefault(person.id(), 0))));
            return people;
        });
    }

    void chat(Context context) {
        long id = person(context);
        answer(context, () -> {
            Person person = world.people().require(id);
            read.put(id, world.chats().lastId(id));
            return view.rich(person);
        });
    }

    void messages(Context context) {
        long id = person(context);
        answer(context, () -> view.plain(world.people().require(id).id()));
    }

    void send(Context context) {
        long id = person(context);
        ControlBody body = ControlBody.of(context);
        Integer replyTo = body.number("reply_to").map(Long::intValue).orElse(null);
        answer(context, () -> ids(sent(id, body, replyTo)));
    }

    private List<ChatMessage> sent(long id, ControlBody body, @Nullable Integer replyTo) {
        world.people().require(id);
        if (body.flag("contact")) {
            return List.of(actions.contact(id));
        }
        if (body.uploads().all().isEmpty()) {
            return List.of(actions.text(id, body.requiredText("text"), replyTo));
        }
        boolean asDocument = body.text("as").equals("document");
        List<StoredFile> files = body.uploads().all().stream()
                .map(upload -> save(upload, asDocument))
                .toList();
        return actions.files(id, body.text("text"), files, replyTo);
    }

    private StoredFile save(Uploads.Upload upload, boolean asDocument) {
        String type = asDocument ? "application/octet-stream" : FileTypes.of(upload.name(), upload.type());
        try (InputStream content = upload.content().open()) {
            return world.files().save(upload.name(), type, content);
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

    void press(Context context) {
        long id = person(context);
        ControlBody body = ControlBody.of(context);
        String button = body.requiredText("button");
        answer(
                context,
                () -> body.number("message_id")
                        .map(message -> pressing.inline(id, message.intValue(), button))
                        .orElseGet(() -> pressing.reply(id, button)));
    }

    void edit(Context context) {
        long id = person(context);
        ControlBody body = ControlBody.of(context);
        int message = body.number("message_id")
                .orElseThrow(() -> ControlRefusal.badRequest("message_id is needed"))
                .intValue();
        answer(context, () -> {
            actions.edit(id, message, body.requiredText("text"));
            return Json.object().put("message_id", message);
        });
    }

    void block(Context context) {
        setBlocked(context, true);
    }

    void unblock(Context context) {
        setBlocked(context, false);
    }

    private void setBlocked(Context context, boolean blocked) {
        long id = person(context);
        answer(context, () -> {
            actions.block(id, blocked);
            return Json.object().put("blocked", blocked);
        });
    }

    private static long person(Context context) {
        try {
            return Long.parseLong(context.pathParam("id"));
        } catch (NumberFormatException e) {
            throw ControlRefusal.notFound("There is no person " + context.pathParam("id"));
        }
    }

    private void answer(Context context, Supplier<JsonNode> action) {
        ControlBody.answer(context, world.monitor().call(action));
    }
}
