package ru.srok.bot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at the sandbox's control side. */
final class SandboxPerson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI sandbox;
    private final String id;

    private SandboxPerson(URI sandbox, String id) {
        this.sandbox = sandbox;
        this.id = id;
    }

    static SandboxPerson named(URI sandbox, String name) {
        JsonNode answer = post(sandbox.resolve("/sandbox/people"), Map.of("name", name));
        return new SandboxPerson(sandbox, answer.path("id").asString());
    }

    String id() {
        return id;
    }

    void say(String text) {
        post(mine("send"), Map.of("text", text));
    }

    JsonNode press(String messageId, String button) {
        return post(mine("press"), Map.of("message_id", messageId, "button", button))
                .path("answer");
    }

    void edit(String messageId, String text) {
        post(mine("edit"), Map.of("message_id", messageId, "text", text));
    }

    void block() {
        post(mine("block"), Map.of());
    }

    /** Sends files of these names, several as an album, with one caption. */
    void send(String caption, Map<String, byte[]> files) {
        String boundary = "borderofparts";
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        part(body, boundary, "name=\"text\"", caption.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, boundary, "name=\"files\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        exchange(HttpRequest.newBuilder(mine("send"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(java.io.ByteArrayOutputStream body, String boundary, String name, byte[] bytes) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** What the bot said, oldest first. */
    List<JsonNode> heard() {
        return from("bot");
    }

    /** The number of what this person sent last. */
    String lastOwn() {
        List<JsonNode> own = from("person");
        return own.get(own.size() - 1).path("message_id").asString();
    }

    private List<JsonNode> from(String whom) {
        JsonNode all = exchange(HttpRequest.newBuilder(mine("messages")).build());
        JsonNode messages = all.isArray() ? all : all.path("messages");
        return messages.valueStream()
                .filter(message -> message.path("from").asString().equals(whom))
                .toList();
    }

    List<String> texts() {
        return heard().stream()
                .map(message -> message.path("text").asString(""))
                .toList();
    }

    JsonNode hears(String text) {
        Eventually.until("«" + text + "» among " + texts(), () -> texts().contains(text));
        return heard().get(texts().indexOf(text));
    }

    static void fault(URI sandbox, Map<String, ?> fault) {
        post(sandbox.resolve("/sandbox/faults"), fault);
    }

    private URI mine(String what) {
        return sandbox.resolve("/sandbox/people/" + id + "/" + what);
    }

    private static JsonNode post(URI uri, Map<String, ?> body) {
        return exchange(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private static JsonNode exchange(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
