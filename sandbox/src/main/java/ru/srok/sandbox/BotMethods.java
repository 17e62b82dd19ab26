package ru.srok.sandbox;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API methods about the bot itself, its commands, its answers to buttons, and files. */
final class BotMethods {
    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int COMMANDS = 100;
    private static final int DESCRIPTION = 256;
    private static final int ANSWER = 200;
    private static final long DOWNLOAD_LIMIT = 20L << 20;

    private final World world;

    BotMethods(World world) {
        this.world = world;
    }

    JsonNode getMe(Params params) {
        return world.bot()
                .asUser()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    JsonNode setMyCommands(Params params) {
        JsonNode wanted = params.json("commands")
                .filter(JsonNode::isArray)
                .orElseThrow(() -> BotApiRefusal.badRequest("expected an Array of BotCommand"));
        if (wanted.size() > COMMANDS) {
            throw BotApiRefusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        ArrayNode commands = Json.array();
        wanted.values().forEach(command -> commands.add(command(command)));
        world.bot().setCommands(scope(params), commands);
        tellMenus();
        return BooleanNode.TRUE;
    }

    private void tellMenus() {
        world.events().bot();
        world.people().all().forEach(person -> world.events().chat(person.id()));
    }

    private static ObjectNode command(JsonNode command) {
        String name = command.path("command").asString("");
        String bare = name.startsWith("/") ? name.substring(1) : name;
        String description = command.path("description").asString("");
        if (!COMMAND.matcher(bare).matches()) {
            throw BotApiRefusal.badRequest("BOT_COMMAND_INVALID");
        }
        if (description.isBlank() || description.length() > DESCRIPTION) {
            throw BotApiRefusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return Json.object().put("command", bare).put("description", description);
    }

    JsonNode getMyCommands(Params params) {
        return world.bot().commands(scope(params));
    }

    JsonNode deleteMyCommands(Params params) {
        world.bot().setCommands(scope(params), Json.array());
        tellMenus();
        return BooleanNode.TRUE;
    }

    private String scope(Params params) {
        JsonNode scope = params.json("scope").orElseGet(Json::object);
        String type = scope.path("type").asString("default");
        return switch (type) {
            case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type;
            case "chat" -> "chat:" + known(scope.path("chat_id").asString(""));
            default -> throw BotApiRefusal.badRequest("can't parse BotCommandScope: Unsupported type specified");
        };
    }

    private long known(String chat) {
        if (chat.isEmpty()) {
            throw BotApiRefusal.badRequest("can't parse BotCommandScope: Empty chat_id specified");
        }
        Params params = new Params(Json.object().put("chat_id", chat), Uploads.NONE);
        return new Postings(world).chat(params).id();
    }

    JsonNode answerCallbackQuery(Params params) {
        String text = params.text("text");
        if (text.length() > ANSWER) {
            throw BotApiRefusal.badRequest("MESSAGE_TOO_LONG");
        }
        ObjectNode answer = Json.object().put("text", text).put("alert", params.flag("show_alert"));
        if (params.has("url")) {
            answer.put("url", params.text("url"));
        }
        if (!world.presses().answer(params.text("callback_query_id"), answer)) {
            throw BotApiRefusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return BooleanNode.TRUE;
    }

    JsonNode getFile(Params params) {
        if (params.text("file_id").isEmpty()) {
            throw BotApiRefusal.badRequest("file_id not specified");
        }
        StoredFile file = world.files()
                .find(params.text("file_id"))
                .orElseThrow(() -> BotApiRefusal.badRequest("invalid file_id"));
        if (file.size() > DOWNLOAD_LIMIT) {
            throw BotApiRefusal.badRequest("file is too big");
        }
        return Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", file.uniqueId())
                .put("file_size", file.size())
                .put("file_path", file.path());
    }
}
