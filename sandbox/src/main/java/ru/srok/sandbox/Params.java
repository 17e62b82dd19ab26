package ru.srok.sandbox;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of one Bot API request, from JSON or from a form, where everything is text. */
final class Params {
    private final ObjectNode values;
    private final Uploads uploads;

    Params(ObjectNode values, Uploads uploads) {
        this.values = values;
        this.uploads = uploads;
    }

    ObjectNode values() {
        return values;
    }

    Uploads uploads() {
        return uploads;
    }

    boolean has(String name) {
        return values.hasNonNull(name);
    }

    /** Empty text where it is absent. */
    String text(String name) {
        JsonNode value = values.path(name);
        return value.isContainer() ? Json.line(value) : value.asString("");
    }

    long number(String name, long fallback) {
        try {
            return Long.parseLong(text(name).strip());
        } catch (NumberFormatException e) {
            return fallback; // as Telegram reads it
        }
    }

    boolean flag(String name) {
        String value = text(name).strip();
        return value.equalsIgnoreCase("true") || value.equals("1") || value.equalsIgnoreCase("yes");
    }

    /** A nested value, which forms carry as JSON text. */
    Optional<JsonNode> json(String name) {
        JsonNode value = values.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || value.isString() && value.stringValue().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.isString() ? Json.parse(value.stringValue()) : value);
        } catch (JacksonException e) {
            throw BotApiRefusal.badRequest("can't parse " + spoken(name) + " JSON object");
        }
    }

    private static String spoken(String name) {
        return name.equals("reply_markup") ? "reply keyboard markup" : name.replace('_', ' ');
    }
}
