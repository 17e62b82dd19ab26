package ru.srok.bot.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The control side of a sandbox, as far as the clock goes. */
final class SandboxControl {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxControl.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    SandboxControl(URI server) {
        this.server = server;
    }

    /**
     * Registers where the clock is moved.
     *
     * @param start where the clock starts in a sandbox that nobody used yet, or null
     * @return the sandbox's time; empty if this is no sandbox, or one that is in use with a {@code start}
     */
    Optional<Instant> register(URI hook, @Nullable Instant start) {
        Map<String, String> body = new HashMap<>(Map.of("url", hook.toString()));
        if (start != null) {
            body.put("start", start.toString());
        }
        return post("/sandbox/clock-hook", body);
    }

    /** Tells that the time is this now, while the clock is being moved. */
    void now(Instant now) {
        if (post("/sandbox/clock-now", Map.of("now", now.toString())).isEmpty()) {
            LOG.warn("The sandbox did not follow the clock");
        }
    }

    private Optional<Instant> post(String path, Map<String, String> body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == OK ? instant(JSON.readTree(answer.body())) : Optional.empty();
        } catch (IOException | JacksonException | java.time.DateTimeException noSandbox) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(JsonNode answer) {
        return Optional.of(answer.path("now").asString(""))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse);
    }
}
