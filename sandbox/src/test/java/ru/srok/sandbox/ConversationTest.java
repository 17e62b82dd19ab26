package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConversationTest extends WithSandbox {
    @Test
    void tellsWhoTheBotIs() {
        JsonNode me = client.result("getMe", "{}");
        assertThat(me.path("id").asLong()).isEqualTo(7000001);
        assertThat(me.path("is_bot").asBoolean()).isTrue();
        assertThat(me.path("username").asString()).isEqualTo("srok_sandbox_bot");
    }

    @Test
    void bringsAPersonsWordsToTheBot() {
        long id = client.control("people", "{\"name\":\"Анна Каренина\"}")
                .path("id")
                .asLong();
        client.control("people/" + id + "/send", "{\"text\":\"/start abc\"}");
        JsonNode message = client.result("getUpdates", "{}").path(0).path("message");
        assertThat(message.path("text").asString()).isEqualTo("/start abc");
        assertThat(message.path("entities").path(0).path("type").asString()).isEqualTo("bot_command");
        assertThat(message.path("from").path("id").asLong()).isEqualTo(id).isGreaterThan(1L << 31);
        assertThat(message.path("from").path("last_name").asString()).isEqualTo("Каренина");
        assertThat(message.path("chat").path("type").asString()).isEqualTo("private");
        assertThat(message.path("date").asLong()).isEqualTo(time.instant().getEpochSecond());
    }

    @Test
    void showsThePersonWhatTheBotWrote() {
        long id = client.startedPerson("Анна");
        JsonNode sent = client.result("sendmessage", """
                {"method":"sendmessage","chat_id":"%d","text":"<b>Срок</b> 5 &lt; 6","parse_mode":"HTML",
                 "reply_markup":{"inline_keyboard":[[{"text":"Да","callback_data":"y"},{"text":"Нет","callback_data":"n"}]]}}
                """.formatted(id));
        assertThat(sent.path("message_id").asInt()).isEqualTo(2);
        assertThat(sent.path("entities").toString()).isEqualTo("[{\"type\":\"bold\",\"offset\":0,\"length\":4}]");
        JsonNode seen = client.look("people/" + id + "/messages").path(1);
        assertThat(seen.path("text").asString()).isEqualTo("Срок 5 < 6");
        assertThat(seen.path("from").asString()).isEqualTo("bot");
        assertThat(seen.path("buttons").toString()).isEqualTo("[[\"Да\",\"Нет\"]]");
    }

    @Test
    void deliversAnUpdateAgainUntilItIsConfirmed() {
        long id = client.startedPerson("Анна");
        client.control("people/" + id + "/send", "{\"text\":\"раз\"}");
        client.control("people/" + id + "/send", "{\"text\":\"два\"}");
        JsonNode first = client.result("getUpdates", "{}");
        assertThat(client.result("getUpdates", "{}")).isEqualTo(first).hasSize(2);
        int id1 = first.path(0).path("update_id").asInt();
        assertThat(first.path(1).path("update_id").asInt()).isEqualTo(id1 + 1);
        JsonNode rest = client.result("getUpdates", "{\"offset\":" + (id1 + 1) + "}");
        assertThat(rest).hasSize(1);
        assertThat(rest.path(0).path("message").path("text").asString()).isEqualTo("два");
    }
}
