package ru.srok.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's control side over HTTP. */
final class SandboxDriver {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SandboxDriver(URI address) {
        this.address = address;
    }

    /** Adds a person. */
    SandboxPerson person(String name) {
        long id = post("/sandbox/people", Map.of("name", name)).get("id").asLong();
        return new SandboxPerson(this, id, name);
    }

    /** Moves the clock forward by an ISO duration; returns when everything due has been done. */
    void advance(String duration) {
        post("/sandbox/clock", Map.of("advance", duration));
    }

    /** Moves the clock forward to a moment. */
    void advanceTo(String moment) {
        post("/sandbox/clock", Map.of("to", moment));
    }

    Instant now() {
        return Instant.parse(get("/sandbox/clock").get("now").asString());
    }

    /** Lifts the rate limits by a factor. */
    void scaleLimits(int factor) {
        post("/sandbox/limits", Map.of("scale", factor));
    }

    /** Every Bot API request so far. */
    List<JsonNode> log() {
        return text("/sandbox/log").lines().map(JSON::readTree).toList();
    }

    JsonNode get(String path) {
        return JSON.readTree(text(path));
    }

    JsonNode post(String path, Map<String, ?> body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return JSON.readTree(exchange(request));
    }

    JsonNode upload(String path, Multipart parts) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", parts.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.bytes()))
                .build();
        return JSON.readTree(exchange(request));
    }

    private String text(String path) {
        return exchange(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    private String exchange(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() / 100 != 2) {
                throw new AssertionError(
                        request.uri().getPath() + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
