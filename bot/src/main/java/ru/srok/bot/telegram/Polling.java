package ru.srok.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** One call of getUpdates at a time. */
final class Polling {

    private static final int LONG_POLL_SECONDS = 50;
    private static final int BEYOND_SECONDS = 20;
    private static final int MOST = 100;
    private static final List<String> ALLOWED =
            List.of("message", "edited_message", "callback_query", "my_chat_member");
    private static final MediaType JSON = MediaType.get("application/json");

    private final ObjectMapper json = Wire.json();
    private final Wire wire;
    private final OkHttpClient http;
    private volatile @Nullable Call inFlight;
    private volatile boolean closed;

    /** The Bot API's refusal. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;
        private final int code;
        private final String description;

        RefusedException(int code, String description) {
            super("getUpdates was refused with " + code);
            this.code = code;
            this.description = description;
        }

        int code() {
            return code;
        }

        String description() {
            return description;
        }
    }

    Polling(Wire wire) {
        this.wire = wire;
        this.http = wire.http()
                .newBuilder()
                .readTimeout(LONG_POLL_SECONDS + BEYOND_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    /**
     * Waits for updates.
     *
     * @param offset acknowledges everything before it; null: nothing
     * @return the raw updates
     * @throws IOException if there was no answer, or none that can be read
     * @throws RefusedException if the Bot API refused
     */
    JsonNode updates(@Nullable Long offset) throws IOException, RefusedException {
        Call call = http.newCall(request(offset));
        inFlight = call;
        if (closed) {
            call.cancel();
        }
        try (Response response = call.execute()) {
            return result(response);
        } finally {
            inFlight = null;
        }
    }

    private Request request(@Nullable Long offset) {
        ObjectNode body = json.createObjectNode();
        if (offset != null) {
            body.put("offset", offset);
        }
        body.put("timeout", LONG_POLL_SECONDS).put("limit", MOST).set("allowed_updates", json.valueToTree(ALLOWED));
        return new Request.Builder()
                .url(wire.method("getUpdates"))
                .post(RequestBody.create(body.toString(), JSON))
                .build();
    }

    private JsonNode result(Response response) throws IOException, RefusedException {
        ResponseBody body = response.body();
        JsonNode answer = body == null ? json.missingNode() : read(body.string(), response.code());
        if (!answer.path("ok").asBoolean()) {
            int code = answer.path("error_code").asInt(response.code());
            throw new RefusedException(code, answer.path("description").asText(""));
        }
        return answer.path("result");
    }

    private JsonNode read(String text, int status) throws IOException {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IOException("HTTP " + status + " without JSON", e);
        }
    }

    /** Ends the call in flight and every later one. */
    void close() {
        closed = true;
        Call call = inFlight;
        if (call != null) {
            call.cancel();
        }
    }
}
