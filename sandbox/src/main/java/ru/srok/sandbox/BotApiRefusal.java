package ru.srok.sandbox;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A Bot API request that is refused in Telegram's words. */
final class BotApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final @Nullable Integer retryAfter;

    private BotApiRefusal(int code, String description, @Nullable Integer retryAfter) {
        super(description);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static BotApiRefusal badRequest(String what) {
        return new BotApiRefusal(400, "Bad Request: " + what, null);
    }

    static BotApiRefusal forbidden(String what) {
        return new BotApiRefusal(403, "Forbidden: " + what, null);
    }

    static BotApiRefusal conflict(String what) {
        return new BotApiRefusal(409, "Conflict: " + what, null);
    }

    static BotApiRefusal tooManyRequests(int seconds) {
        return new BotApiRefusal(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    static BotApiRefusal of(int code, String description) {
        return new BotApiRefusal(code, description, null);
    }

    int code() {
        return code;
    }

    ObjectNode answer() {
        ObjectNode answer =
                Json.object().put("ok", false).put("error_code", code).put("description", getMessage());
        if (retryAfter != null) {
            answer.putObject("parameters").put("retry_after", retryAfter);
        }
        return answer;
    }
}
