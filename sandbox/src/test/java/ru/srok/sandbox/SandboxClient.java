package ru.srok.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** Speaks HTTP to a sandbox as a bot, a page or a script would. */
final class SandboxClient {
    static final String TOKEN = "7000001:AAtoken_of-test";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;

    SandboxClient(URI address) {
        this.address = address;
    }

    /** What the bot gets, also when it is refused. */
    JsonNode bot(String method, String json) {
        return Json.parse(post("/bot" + TOKEN + "/" + method, json).body());
    }

    JsonNode result(String method, String json) {
        JsonNode answer = bot(method, json);
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.path("result");
    }

    String refusal(String method, String json) {
        JsonNode answer = bot(method, json);
        return answer.path("error_code").asString("") + " "
                + answer.path("description").asString("");
    }

    CompletableFuture<JsonNode> botLater(String method, String json) {
        return HTTP.sendAsync(
                        request("/bot" + TOKEN + "/" + method, BodyPublishers.ofString(json)), BodyHandlers.ofString())
                .thenApply(response -> Json.parse(response.body()));
    }

    CompletableFuture<HttpResponse<String>> postLater(String path, String json) {
        return HTTP.sendAsync(request(path, BodyPublishers.ofString(json)), BodyHandlers.ofString());
    }

    JsonNode control(String path, String json) {
        HttpResponse<String> response = post("/sandbox/" + path, json);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return Json.parse(response.body());
    }

    int controlStatus(String path, String json) {
        return post("/sandbox/" + path, json).statusCode();
    }

    JsonNode look(String path) {
        return Json.parse(get("/sandbox/" + path).body());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path, BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpRequest request(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
    }

    /** Somebody who pressed Start; the update about it is confirmed already. */
    long startedPerson(String name) {
        long id = control("people", "{\"name\":\"" + name + "\"}").path("id").asLong();
        control("people/" + id + "/send", "{\"text\":\"/start\"}");
        JsonNode updates = result("getUpdates", "{}");
        int last = updates.path(updates.size() - 1).path("update_id").asInt();
        result("getUpdates", "{\"offset\":" + (last + 1) + "}");
        return id;
    }

    /** Leaves the update about Start for whoever waits for it. */
    void startedPersonLater(String name) {
        long id = control("people", "{\"name\":\"" + name + "\"}").path("id").asLong();
        control("people/" + id + "/send", "{\"text\":\"/start\"}");
    }

    /** One file for each name; its bytes are the content given. */
    JsonNode upload(long person, String text, byte[] content, String... names) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"text\"", text.getBytes(StandardCharsets.UTF_8));
        for (String name : names) {
            part(body, "name=\"file\"; filename=\"" + name + "\"", content);
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/sandbox/people/" + person + "/send"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return Json.parse(send(request).body());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--edge\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
