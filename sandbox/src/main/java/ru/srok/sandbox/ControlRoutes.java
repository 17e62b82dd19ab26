package ru.srok.sandbox;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The control side for people and their chats. */
final class ControlRoutes {
    private static final int NAME_LIMIT = 64;

    private final World world;
    private final PersonActions actions;
    private final Sending sending;
    private final Pressing pressing;
    private final ChatView view;
    private final Map<Long, Integer> read = new HashMap<>();

    ControlRoutes(World world) {
        this.world = world;
        this.actions = new PersonActions(world);
        this.sending = new Sending(world.files(), actions);
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
        answer(context, () -> sending.send(id, body));
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
