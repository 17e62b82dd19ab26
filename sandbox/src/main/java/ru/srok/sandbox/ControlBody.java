package ru.srok.sandbox;

import io.javalin.http.Context;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of a control request; what is missing or broken is refused with 400. */
final class ControlBody {
    private final RequestReader.Content content;

    private ControlBody(RequestReader.Content content) {
        this.content = content;
    }

    static ControlBody of(Context context) {
        try {
            return new ControlBody(RequestReader.read(context));
        } catch (JacksonException e) {
            throw ControlRefusal.badRequest("The body is not JSON");
        }
    }

    static void answer(Context context, JsonNode body) {
        context.contentType("application/json").result(Json.line(body));
    }

    Uploads uploads() {
        return content.uploads();
    }

    boolean has(String name) {
        return content.values().hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = content.values().path(name);
        return value.isContainer() ? "" : value.asString("");
    }

    String requiredText(String name) {
        if (text(name).isBlank()) {
            throw ControlRefusal.badRequest(name + " is needed");
        }
        return text(name);
    }

    boolean flag(String name) {
        return text(name).equals("true");
    }

    Optional<Long> number(String name) {
        if (!has(name) || text(name).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(text(name)));
        } catch (NumberFormatException e) {
            throw ControlRefusal.badRequest(name + " is a whole number");
        }
    }

    double decimal(String name) {
        try {
            return Double.parseDouble(requiredText(name));
        } catch (NumberFormatException e) {
            throw ControlRefusal.badRequest(name + " is a number");
        }
    }
}
