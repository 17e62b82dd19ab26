package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PressTest extends WithSandbox {
    private long anna;

    @BeforeEach
    void meet() {
        anna = client.startedPerson("Анна");
    }

    private void offer(String markup) {
        client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"?\",\"reply_markup\":" + markup + "}");
    }

    private CompletableFuture<HttpResponse<String>> press(String body) {
        return client.postLater("/sandbox/people/" + anna + "/press", body);
    }

    @Test
    void waitsForTheBotsAnswer() {
        offer("{\"inline_keyboard\":[[{\"text\":\"Да\",\"callback_data\":\"yes\"}]]}");
        var pressed = press("{\"message_id\":2,\"button\":\"Да\"}");
        JsonNode query = client.result("getUpdates", "{\"timeout\":50}").path(0).path("callback_query");
        assertThat(query.path("data").asString()).isEqualTo("yes");
        assertThat(query.path("message").path("message_id").asInt()).isEqualTo(2);
        String answer = "{\"callback_query_id\":\"" + query.path("id").asString()
                + "\",\"text\":\"Готово\",\"show_alert\":true}";
        client.result("answerCallbackQuery", answer);
        assertThat(pressed.join().body()).isEqualTo("{\"answer\":{\"text\":\"Готово\",\"alert\":true}}");
        assertThat(client.refusal("answerCallbackQuery", answer)).startsWith("400 Bad Request: query is too old");
    }

    @Test
    void givesUpAfterTenSeconds() {
        offer("{\"inline_keyboard\":[[{\"text\":\"Да\",\"callback_data\":\"yes\"}]]}");
        var pressed = press("{\"message_id\":2,\"button\":\"yes\"}");
        client.result("getUpdates", "{\"timeout\":50}");
        time.pass(Duration.ofSeconds(10));
        assertThat(pressed.join().statusCode()).isEqualTo(504);
    }

    @Test
    void sendsTheWordsOfAReplyKeyboardOnce() {
        offer("{\"keyboard\":[[\"Мои поручения\",{\"text\":\"Помощь\"}]],\"one_time_keyboard\":true}");
        JsonNode chat = client.look("people/" + anna + "/chat");
        assertThat(chat.path("keyboard").path(0).path(1).path("text").asString())
                .isEqualTo("Помощь");
        assertThat(press("{\"button\":\"Помощь\"}").join().body()).isEqualTo("{\"message_ids\":[3],\"answer\":null}");
        assertThat(press("{\"button\":\"Помощь\"}").join().statusCode()).isEqualTo(404);
    }

    @Test
    void sharesTheContactWhereTheButtonAsksForIt() {
        offer("{\"keyboard\":[[{\"text\":\"Номер\",\"request_contact\":true}]]}");
        press("{\"button\":\"Номер\"}").join();
        JsonNode message = client.result("getUpdates", "{}").path(0).path("message");
        assertThat(message.path("contact").path("user_id").asLong()).isEqualTo(anna);
        assertThat(message.has("text")).isFalse();
    }

    @Test
    void hidesTheKeyboardWhenTheBotTakesItAway() {
        offer("{\"keyboard\":[[\"Помощь\"]]}");
        offer("{\"remove_keyboard\":true}");
        assertThat(client.look("people/" + anna + "/chat").path("keyboard").isNull())
                .isTrue();
    }

    @Test
    void givesTheLinkOfALinkButton() {
        offer("{\"inline_keyboard\":[[{\"text\":\"Открыть\",\"url\":\"https://t.me/srok_sandbox_bot?start=a\"}]]}");
        assertThat(press("{\"message_id\":2,\"button\":\"Открыть\"}").join().body())
                .isEqualTo("{\"answer\":{\"url\":\"https://t.me/srok_sandbox_bot?start=a\"}}");
    }

    @Test
    void editsOnesOwnMessageAndTellsTheBot() {
        client.control("people/" + anna + "/edit", "{\"message_id\":1,\"text\":\"исправлено\"}");
        JsonNode edited = client.result("getUpdates", "{}").path(0).path("edited_message");
        assertThat(edited.path("text").asString()).isEqualTo("исправлено");
        assertThat(edited.path("edit_date").asLong()).isPositive();
    }
}
