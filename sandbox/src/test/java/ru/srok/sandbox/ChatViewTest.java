package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChatViewTest extends WithSandbox {
    private long anna;

    @BeforeEach
    void meet() {
        anna = client.startedPerson("Анна");
    }

    private JsonNode chat() {
        return client.look("people/" + anna + "/chat");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void sendsPicturesAsAnAlbumOfPhotos() throws IOException {
        client.upload(anna, "сад", picture(), "1.png", "2.png");
        JsonNode messages = chat().path("messages");
        assertThat(messages.path(1).path("kind").asString()).isEqualTo("photo");
        assertThat(messages.path(1).path("text").asString()).isEqualTo("сад");
        assertThat(messages.path(2).path("media_group_id"))
                .isEqualTo(messages.path(1).path("media_group_id"));
        JsonNode photo = client.result("getUpdates", "{}")
                .path(0)
                .path("message")
                .path("photo")
                .path(0);
        assertThat(photo.path("width").asInt()).isEqualTo(30);
        assertThat(photo.has("file_name")).isFalse();
        String again =
                "{\"chat_id\":" + anna + ",\"photo\":\"" + photo.path("file_id").asString() + "\"}";
        assertThat(client.result("sendPhoto", again).path("photo")).hasSize(1);
    }

    @Test
    void showsRepliesReactionsAndTyping() {
        String chat = "{\"chat_id\":" + anna + ",";
        client.result("sendMessage", chat + "\"text\":\"да\",\"reply_parameters\":{\"message_id\":1}}");
        client.result(
                "setMessageReaction", chat + "\"message_id\":1,\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"👍\"}]}");
        client.result("sendChatAction", chat + "\"action\":\"typing\"}");
        JsonNode shown = chat();
        assertThat(shown.path("messages").path(1).path("reply_to").asInt()).isEqualTo(1);
        assertThat(shown.path("messages").path(0).path("reaction").asString()).isEqualTo("👍");
        assertThat(shown.path("typing").asBoolean()).isTrue();
        time.pass(Duration.ofSeconds(5));
        assertThat(chat().path("typing").asBoolean()).isFalse();
    }

    @Test
    void forgetsADeletedMessage() {
        client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"тайна\"}");
        client.result("deleteMessage", "{\"chat_id\":" + anna + ",\"message_id\":2}");
        assertThat(chat().path("messages")).hasSize(1);
    }

    @Test
    void countsUnreadMessages() {
        client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"?\"}");
        assertThat(client.look("people").path(0).path("unread").asInt()).isEqualTo(1);
        chat();
        assertThat(client.look("people").path(0).path("unread").asInt()).isZero();
    }

    @Test
    void showsTheCommandsOfTheChatBeforeThoseOfAll() {
        String all = "{\"commands\":[{\"command\":\"help\",\"description\":\"Помощь\"}]";
        client.result("setMyCommands", all + "}");
        assertThat(chat().path("commands").path(0).path("command").asString()).isEqualTo("help");
        String own = "{\"commands\":[{\"command\":\"status\",\"description\":\"Итоги\"}]";
        client.result("setMyCommands", own + ",\"scope\":{\"type\":\"chat\",\"chat_id\":" + anna + "}}");
        assertThat(chat().path("commands").path(0).path("command").asString()).isEqualTo("status");
        assertThat(client.result("getMyCommands", "{}").path(0).path("command").asString())
                .isEqualTo("help");
        assertThat(client.refusal("setMyCommands", "{\"commands\":[{\"command\":\"помощь\",\"description\":\"?\"}]}"))
                .isEqualTo("400 Bad Request: BOT_COMMAND_INVALID");
    }

    @Test
    void tellsOpenPagesWhatChanged() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sandbox.address().resolve("/sandbox/events"))
                .header("Accept", "text/event-stream")
                .build();
        var stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(": hello");
            client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"?\"}");
            String line = lines.readLine();
            while (!line.startsWith("data:")) {
                line = lines.readLine();
            }
            assertThat(line).contains("\"type\"");
        }
    }
}
