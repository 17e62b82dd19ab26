package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Telegram refuses, in its words. */
class RefusalTest extends WithSandbox {
    private long anna;

    @BeforeEach
    void meet() {
        anna = client.startedPerson("Анна");
    }

    private String send(String more) {
        return client.refusal("sendMessage", "{\"chat_id\":" + anna + "," + more + "}");
    }

    @Test
    void refusesAnUnknownMethodAndABrokenToken() {
        assertThat(client.refusal("sendPigeon", "{}")).isEqualTo("404 Not Found: method not found");
        assertThat(client.get("/botnonsense/getMe").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesTooLongATextCountedAfterParsing() {
        assertThat(send("\"text\":\"" + "я".repeat(4097) + "\"")).isEqualTo("400 Bad Request: message is too long");
        String bold = "<b>" + "я".repeat(4096) + "</b>";
        assertThat(send("\"parse_mode\":\"HTML\",\"text\":\"" + bold + "\"")).isEqualTo(" ");
        assertThat(send("\"text\":\"" + "😀".repeat(2049) + "\"")).isEqualTo("400 Bad Request: message is too long");
    }

    @Test
    void refusesAnEmptyText() {
        assertThat(send("\"text\":\" \\n \"")).isEqualTo("400 Bad Request: message text is empty");
        assertThat(send("\"parse_mode\":\"HTML\",\"text\":\"<b></b>\""))
                .isEqualTo("400 Bad Request: message text is empty");
    }

    @Test
    void refusesBrokenHtml() {
        assertThat(send("\"parse_mode\":\"HTML\",\"text\":\"<b>срок\""))
                .isEqualTo(
                        "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
    }

    @Test
    void countsCallbackDataInBytes() {
        String buttons =
                "\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"x\",\"callback_data\":\"%s\"}]]}";
        assertThat(send(buttons.formatted("я".repeat(33)))).isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
        assertThat(send(buttons.formatted("я".repeat(32)))).isEqualTo(" ");
    }

    @Test
    void refusesAButtonWithoutAnAction() {
        assertThat(send("\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"x\"}]]}"))
                .isEqualTo("400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the"
                        + " inline keyboard");
    }

    @Test
    void refusesAChatWhereNobodyPressedStart() {
        long silent =
                client.control("people", "{\"name\":\"Борис\"}").path("id").asLong();
        assertThat(client.refusal("sendMessage", "{\"chat_id\":" + silent + ",\"text\":\"?\"}"))
                .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");
        assertThat(client.refusal("sendMessage", "{\"chat_id\":12,\"text\":\"?\"}"))
                .isEqualTo("400 Bad Request: chat not found");
        assertThat(client.controlStatus("people/" + silent + "/send", "{\"text\":\"привет\"}"))
                .isEqualTo(409);
    }

    @Test
    void refusesAPersonWhoBlockedTheBotAndTellsOfIt() {
        client.control("people/" + anna + "/block", "");
        assertThat(send("\"text\":\"?\"")).isEqualTo("403 Forbidden: bot was blocked by the user");
        client.control("people/" + anna + "/unblock", "");
        assertThat(send("\"text\":\"?\"")).isEqualTo(" ");
        var updates = client.result("getUpdates", "{}");
        assertThat(updates.path(0)
                        .path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("kicked");
        assertThat(updates.path(1)
                        .path("my_chat_member")
                        .path("new_chat_member")
                        .path("status")
                        .asString())
                .isEqualTo("member");
    }

    @Test
    void refusesAnEditThatChangesNothing() {
        client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"раз\"}");
        String edit = "{\"chat_id\":" + anna + ",\"message_id\":2,\"text\":\"%s\"}";
        assertThat(client.refusal("editMessageText", edit.formatted("раз")))
                .isEqualTo("400 Bad Request: message is not modified: specified new message content and reply markup"
                        + " are exactly the same as a current content and reply markup of the message");
        assertThat(client.result("editMessageText", edit.formatted("два"))
                        .path("edit_date")
                        .asLong())
                .isPositive();
        assertThat(client.look("people/" + anna + "/messages")
                        .path(1)
                        .path("edited")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void refusesToEditWhatIsNotThereOrNotItsOwn() {
        String edit = "{\"chat_id\":" + anna + ",\"message_id\":%d,\"text\":\"?\"}";
        assertThat(client.refusal("editMessageText", edit.formatted(77)))
                .isEqualTo("400 Bad Request: message to edit not found");
        assertThat(client.refusal("editMessageText", edit.formatted(1)))
                .isEqualTo("400 Bad Request: message can't be edited");
        assertThat(client.refusal("deleteMessage", "{\"chat_id\":" + anna + ",\"message_id\":77}"))
                .isEqualTo("400 Bad Request: message to delete not found");
    }

    @Test
    void refusesAnUnknownCallbackQueryAndFile() {
        assertThat(client.refusal("answerCallbackQuery", "{\"callback_query_id\":\"1\"}"))
                .isEqualTo("400 Bad Request: query is too old and response timeout expired or query ID is invalid");
        assertThat(client.refusal("getFile", "{\"file_id\":\"x\"}")).isEqualTo("400 Bad Request: invalid file_id");
    }
}
