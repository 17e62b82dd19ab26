package ru.srok.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads a message's text or caption from a request, and refuses what is empty, broken or too long. */
final class TextRules {
    private static final int TEXT_LIMIT = 4096;
    private static final int CAPTION_LIMIT = 1024;
    private static final int RAW_BYTES_LIMIT = 1 << 15;

    private TextRules() {}

    static FormattedText text(Params params) {
        FormattedText text = read(params, "text", "entities");
        if (text.text().isEmpty()) {
            throw BotApiRefusal.badRequest("message text is empty");
        }
        if (text.text().length() > TEXT_LIMIT) {
            throw BotApiRefusal.badRequest("message is too long");
        }
        return text;
    }

    static FormattedText caption(Params params) {
        FormattedText caption = read(params, "caption", "caption_entities");
        if (caption.text().length() > CAPTION_LIMIT) {
            throw BotApiRefusal.badRequest("message caption is too long");
        }
        return caption;
    }

    private static FormattedText read(Params params, String name, String entities) {
        String raw = params.text(name);
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES_LIMIT) {
            throw BotApiRefusal.badRequest("text is too long");
        }
        String mode = params.text("parse_mode").toLowerCase(Locale.ROOT);
        FormattedText parsed = switch (mode) {
            case "html" -> HtmlParser.parse(raw);
            case "", "none" -> new FormattedText(raw, entities(params, entities, raw));
            default -> throw BotApiRefusal.badRequest("unsupported parse_mode");
        };
        return EntityDetector.detect(parsed.trimmed());
    }

    private static List<TextEntity> entities(Params params, String name, String text) {
        List<TextEntity> entities = new ArrayList<>();
        for (JsonNode node : params.json(name).orElseGet(Json::array).values()) {
            TextEntity entity = new TextEntity(
                    node.path("type").asString(""),
                    node.path("offset").asInt(0),
                    node.path("length").asInt(0),
                    node.path("url").stringValue(null),
                    node.path("language").stringValue(null));
            if (entity.offset() >= 0 && entity.length() > 0 && entity.end() <= text.length()) {
                entities.add(entity);
            }
        }
        return entities;
    }
}
