package ru.srok.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Shows that the check of requests bites. */
class BotApiSpecTest {

    private final BotApiSpec spec = BotApiSpec.read(Shared.botApi());

    private List<String> violations(String method, String params, String... files) {
        return spec.violations(method, JsonMapper.shared().readTree(params), Set.of(files));
    }

    @Test
    void allowsWhatTheJavaClientSends() {
        assertThat(violations("sendmessage", """
                        {"chat_id":"7","text":"<b>Доброе утро</b>","parse_mode":"HTML","method":"sendmessage",
                         "reply_markup":{"inline_keyboard":[[{"text":"Да","callback_data":"abc"}]]}}""")).isEmpty();
        assertThat(violations("sendDocument", "{\"chat_id\":\"7\",\"document\":\"attach://план.xlsx\"}", "план.xlsx"))
                .isEmpty();
    }

    @Test
    void seesAnUnknownMethodAndParameterAndAMissingOne() {
        assertThat(violations("sendLetter", "{}")).hasSize(1);
        assertThat(violations("sendMessage", "{\"chat_id\":1,\"text\":\"a\",\"txt\":\"b\"}"))
                .containsExactly("sendMessage has no parameter txt");
        assertThat(violations("sendMessage", "{\"chat_id\":1}")).containsExactly("sendMessage lacks text");
    }

    @Test
    void seesAWrongType() {
        assertThat(violations("sendMessage", "{\"chat_id\":1,\"text\":5}")).hasSize(1);
        assertThat(violations(
                        "sendMessage",
                        "{\"chat_id\":1,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":[[{\"label\":\"Да\"}]]}}"))
                .isNotEmpty();
        assertThat(violations("sendDocument", "{\"chat_id\":1,\"document\":\"attach://a.txt\"}"))
                .isNotEmpty();
    }

    @Test
    void seesTheLimitsThatStandInTheDescriptions() {
        String long4097 = "я".repeat(4097);
        String bytes66 = "я".repeat(33);
        assertThat(violations("sendMessage", "{\"chat_id\":1,\"text\":\"" + long4097 + "\"}"))
                .containsExactly("text has 4097 characters, allowed are 1-4096");
        assertThat(violations("sendMessage", "{\"chat_id\":1,\"text\":\"<b>" + "я".repeat(4096) + "</b>\"}"))
                .isEmpty();
        assertThat(violations(
                        "editMessageText",
                        "{\"chat_id\":1,\"message_id\":2,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":"
                                + "[[{\"text\":\"Да\",\"callback_data\":\"" + bytes66 + "\"}]]}}"))
                .containsExactly("reply_markup.inline_keyboard[0][0].callback_data has 66 bytes, allowed are 1-64");
    }
}
