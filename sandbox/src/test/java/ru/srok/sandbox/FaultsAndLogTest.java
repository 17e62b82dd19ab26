package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsAndLogTest extends WithSandbox {
    private long anna;
    private String message;

    @BeforeEach
    void meet() {
        anna = client.startedPerson("Анна");
        message = "{\"method\":\"sendmessage\",\"chat_id\":\"" + anna + "\",\"text\":\"?\"}";
    }

    private void order(String kind) {
        client.control("faults", "{\"method\":\"sendMessage\",\"times\":1,\"kind\":\"" + kind + "\",\"seconds\":7}");
    }

    private int seen() {
        return client.look("people/" + anna + "/messages").size() - 1;
    }

    private List<JsonNode> log(int after) {
        return client.get("/sandbox/log?after=" + after)
                .body()
                .lines()
                .map(Json::parse)
                .toList();
    }

    @Test
    void failsWithAPageInsteadOfJsonOnce() {
        order("500-html");
        var answer = client.post("/bot" + SandboxClient.TOKEN + "/sendMessage", message);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("<html>");
        assertThat(seen()).isZero();
        assertThat(client.bot("sendMessage", message).path("ok").asBoolean()).isTrue();
    }

    @Test
    void asksForPatience() {
        order("429");
        JsonNode answer = client.bot("sendMessage", message);
        assertThat(answer.path("parameters").path("retry_after").asInt()).isEqualTo(7);
    }

    @Test
    void endsTheConnectionBeforeOrAfterTheWork() {
        order("close-before");
        assertThatThrownBy(() -> client.bot("sendMessage", message)).isInstanceOf(UncheckedIOException.class);
        assertThat(seen()).isZero();
        order("close-after");
        assertThatThrownBy(() -> client.bot("sendMessage", message)).isInstanceOf(UncheckedIOException.class);
        assertThat(seen()).isEqualTo(1);
    }

    @Test
    void holdsTheAnswerBack() {
        order("timeout");
        var answer = client.botLater("sendMessage", message);
        while (seen() == 0) {
            Thread.onSpinWait();
        }
        assertThat(answer).isNotDone();
        while (!answer.isDone()) {
            time.pass(Duration.ofSeconds(1));
            Thread.onSpinWait();
        }
        assertThat(answer.join().path("ok").asBoolean()).isTrue();
    }

    @Test
    void refusesAFaultItDoesNotKnow() {
        assertThat(client.controlStatus("faults", "{\"method\":\"sendMessage\",\"kind\":\"flood\"}"))
                .isEqualTo(400);
        assertThat(client.controlStatus("faults", "{\"method\":\"sendPigeon\",\"kind\":\"429\"}"))
                .isEqualTo(400);
    }

    @Test
    void notesEveryRequestWithItsAnswerAndNoToken() throws SandboxStartException {
        int before = log(0).size();
        client.bot("sendmessage", message);
        client.bot("sendmessage", "{\"chat_id\":12,\"text\":\"?\"}");
        List<JsonNode> lines = log(before);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("method").asString()).isEqualTo("sendMessage");
        assertThat(lines.get(0).path("params").toString()).isEqualTo("{\"chat_id\":\"" + anna + "\",\"text\":\"?\"}");
        assertThat(lines.get(0).path("answer").path("result").path("message_id").asInt())
                .isEqualTo(2);
        assertThat(lines.get(0).path("at").asString()).isEqualTo("2026-02-02T06:00:00Z");
        assertThat(lines.get(1).path("answer").path("error_code").asInt()).isEqualTo(400);
        assertThat(client.get("/sandbox/log").body()).doesNotContain("AAtoken");
        restart();
        assertThat(log(0)).hasSize(before + 2);
    }

    @Test
    void refusesToGiveOutAFileOfMoreThanTwentyMegabytes() {
        byte[] large = new byte[(20 << 20) + 1];
        client.upload(anna, "", large, "Видео.zip");
        JsonNode document =
                client.result("getUpdates", "{}").path(0).path("message").path("document");
        assertThat(document.path("file_size").asInt()).isEqualTo(large.length);
        assertThat(client.refusal(
                        "getFile", "{\"file_id\":\"" + document.path("file_id").asString() + "\"}"))
                .isEqualTo("400 Bad Request: file is too big");
    }
}
