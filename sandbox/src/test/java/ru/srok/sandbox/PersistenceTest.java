package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PersistenceTest extends WithSandbox {
    private void send(long person, String text) {
        client.control("people/" + person + "/send", "{\"text\":\"" + text + "\"}");
    }

    @Test
    void keepsEverythingOverARestart() throws SandboxStartException {
        long anna = client.startedPerson("Анна");
        client.upload(anna, "", "байты".getBytes(StandardCharsets.UTF_8), "Отчёт.docx");
        client.result(
                "sendMessage",
                "{\"chat_id\":" + anna + ",\"text\":\"?\",\"reply_markup\":{\"keyboard\":[[\"Помощь\"]]}}");
        client.control("clock", "{\"advance\":\"P1D\"}");
        client.control("people/" + anna + "/block", "");
        JsonNode chat = client.look("people/" + anna + "/chat");
        JsonNode updates = client.result("getUpdates", "{}");
        JsonNode clock = client.look("clock");

        restart();

        assertThat(client.look("people/" + anna + "/chat")).isEqualTo(chat);
        assertThat(client.result("getUpdates", "{}")).isEqualTo(updates).hasSize(2);
        assertThat(client.look("clock")).isEqualTo(clock);
        String file =
                chat.path("messages").path(1).path("files").path(0).path("url").asString();
        assertThat(client.get(file).body()).isEqualTo("байты");
        assertThat(client.look("people").path(0).path("blocked").asBoolean()).isTrue();
    }

    @Test
    void neverGivesAnIdTwice() throws SandboxStartException {
        long anna = client.startedPerson("Анна");
        send(anna, "раз");
        int update = client.result("getUpdates", "{}").path(0).path("update_id").asInt();
        client.result("getUpdates", "{\"offset\":" + (update + 1) + "}");
        client.result("deleteMessage", "{\"chat_id\":" + anna + ",\"message_id\":2}");

        restart();

        send(anna, "два");
        JsonNode next = client.result("getUpdates", "{}").path(0);
        assertThat(next.path("update_id").asInt()).isEqualTo(update + 1);
        assertThat(next.path("message").path("message_id").asInt()).isEqualTo(3);
        assertThat(client.control("people", "{\"name\":\"Борис\"}").path("id").asLong())
                .isEqualTo(anna + 1);
    }

    @Test
    void dropsALineThatAKillCutShort() throws SandboxStartException, IOException {
        long anna = client.startedPerson("Анна");
        send(anna, "раз");
        sandbox.close();
        Files.writeString(folder.resolve("journal.jsonl"), "{\"k\":\"person/50", StandardOpenOption.APPEND);
        start();
        send(anna, "два");
        restart();
        assertThat(client.look("people/" + anna + "/messages")).hasSize(3);
        assertThat(client.look("people")).hasSize(1);
    }

    @Test
    void shrinksAJournalOfManyChanges() throws SandboxStartException, IOException {
        long anna = client.startedPerson("Анна");
        client.result("sendMessage", "{\"chat_id\":" + anna + ",\"text\":\"0\"}");
        client.control("limits", "{\"scale\":10000}");
        for (int i = 1; i <= 1100; i++) {
            String text = "{\"chat_id\":" + anna + ",\"message_id\":2,\"text\":\"" + i + "\"}";
            client.result("editMessageText", text);
        }
        restart();
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).hasSizeLessThan(20);
        assertThat(client.look("people/" + anna + "/messages")
                        .path(1)
                        .path("text")
                        .asString())
                .isEqualTo("1100");
    }

    @Test
    void refusesASecondSandboxInTheSameFolder() {
        assertThatThrownBy(() -> Sandbox.start(SandboxOptions.in(folder, Clock.systemUTC())))
                .isInstanceOf(FolderInUseException.class);
    }

    @Test
    void refusesATakenPortAndLeavesTheFolderFree() throws IOException, SandboxStartException {
        Path other = folder.resolve("other");
        int port = sandbox.address().getPort();
        assertThatThrownBy(() -> Sandbox.start(
                        SandboxOptions.in(other, Clock.systemUTC()).withPort(port)))
                .isInstanceOf(PortTakenException.class);
        Sandbox.start(SandboxOptions.in(other, Clock.systemUTC())).close();
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Sandbox.start(SandboxOptions.in(file.resolve("data"), Clock.systemUTC())))
                .isInstanceOf(FolderUnwritableException.class);
    }
}
