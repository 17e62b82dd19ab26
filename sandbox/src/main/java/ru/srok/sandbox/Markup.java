package ru.srok.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads reply_markup, and refuses what Telegram refuses in it. */
final class Markup {
    private static final int DATA_BYTES = 64;
    private static final int BUTTONS = 100;
    private static final List<String> ACTIONS = List.of(
            "callback_data",
            "url",
            "copy_text",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "callback_game",
            "pay");

    private Markup() {}

    static @Nullable JsonNode read(Params params) {
        Optional<JsonNode> found = params.json("reply_markup");
        if (found.isEmpty()) {
            return null;
        }
        JsonNode markup = found.get();
        if (!markup.isObject()) {
            throw BotApiRefusal.badRequest("object expected as reply markup");
        }
        checkRows(markup.path("inline_keyboard"), "inline_keyboard\" of the InlineKeyboardMarkup");
        checkRows(markup.path("keyboard"), "keyboard\"");
        buttons(markup.path("inline_keyboard")).forEach(Markup::checkInline);
        buttons(markup.path("keyboard")).forEach(button -> checkText(button, "keyboard button"));
        return markup.isEmpty() ? null : markup;
    }

    /** The markup of an edit: an inline keyboard or nothing. */
    static @Nullable JsonNode inline(Params params) {
        JsonNode markup = read(params);
        if (markup != null && !markup.has("inline_keyboard")) {
            throw BotApiRefusal.badRequest("inline keyboard expected");
        }
        return markup == null || buttons(markup.path("inline_keyboard")).isEmpty() ? null : markup;
    }

    static boolean isInline(JsonNode markup) {
        return !buttons(markup.path("inline_keyboard")).isEmpty();
    }

    static List<JsonNode> buttons(JsonNode rows) {
        return StreamSupport.stream(rows.values().spliterator(), false)
                .flatMap(row -> row.values().stream())
                .toList();
    }

    private static void checkRows(JsonNode rows, String where) {
        boolean right =
                rows.isMissingNode() || rows.isArray() && rows.valueStream().allMatch(JsonNode::isArray);
        if (!right) {
            throw BotApiRefusal.badRequest("field \"" + where + " must be an Array of Arrays");
        }
        if (buttons(rows).size() > BUTTONS) {
            throw BotApiRefusal.badRequest("reply markup is too long");
        }
    }

    private static void checkInline(JsonNode button) {
        checkText(button, "inline keyboard button");
        if (ACTIONS.stream().noneMatch(button::has)) {
            throw BotApiRefusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        int bytes = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
        if (button.has("callback_data") && (bytes == 0 || bytes > DATA_BYTES)) {
            throw BotApiRefusal.badRequest("BUTTON_DATA_INVALID");
        }
        if (button.has("url")) {
            checkUrl(button);
        }
    }

    private static void checkUrl(JsonNode button) {
        String url = button.path("url").asString("");
        String normalized = Urls.normalized(url)
                .orElseThrow(() -> BotApiRefusal.badRequest(
                        "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL"));
        ((ObjectNode) button).put("url", normalized);
    }

    private static void checkText(JsonNode button, String where) {
        JsonNode text = button.isString() ? button : button.path("text");
        if (!text.isString()) {
            throw BotApiRefusal.badRequest("can't parse " + where + ": Can't find field \"text\"");
        }
        if (text.stringValue().isBlank()) {
            throw BotApiRefusal.badRequest("BUTTON_TEXT_INVALID");
        }
    }
}
