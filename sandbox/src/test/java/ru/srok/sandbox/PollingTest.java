package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PollingTest extends WithSandbox {
    @Test
    void wakesTheWaitingBot() {
        long anna = client.startedPerson("Анна");
        CompletableFuture<JsonNode> waiting = client.botLater("getUpdates", "{\"timeout\":50}");
        client.control("people/" + anna + "/send", "{\"text\":\"привет\"}");
        assertThat(waiting.join().path("result")).hasSize(1);
    }

    @Test
    void answersWithNothingWhenTheTimeIsOver() {
        CompletableFuture<JsonNode> waiting = client.botLater("getUpdates", "{\"timeout\":50}");
        untilPolling();
        time.pass(Duration.ofSeconds(49));
        assertThat(waiting).isNotDone();
        time.pass(Duration.ofSeconds(1));
        assertThat(waiting.join().path("result")).isEmpty();
    }

    @Test
    void endsThePollerThatWaitsWhenAnotherComes() {
        CompletableFuture<JsonNode> first = client.botLater("getUpdates", "{\"timeout\":50}");
        untilPolling();
        CompletableFuture<JsonNode> second = client.botLater("getUpdates", "{\"timeout\":50}");
        assertThat(first.join().path("error_code").asInt()).isEqualTo(409);
        assertThat(first.join().path("description").asString())
                .isEqualTo("Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
                        + " running");
        client.startedPersonLater("Анна");
        assertThat(second.join().path("ok").asBoolean()).isTrue();
    }

    @Test
    void deliversOnlyTheKindsThatAreWanted() {
        long anna = client.startedPerson("Анна");
        client.result("getUpdates", "{\"allowed_updates\":[\"my_chat_member\"]}");
        client.control("people/" + anna + "/send", "{\"text\":\"привет\"}");
        client.control("people/" + anna + "/block", "");
        JsonNode updates = client.result("getUpdates", "{}");
        assertThat(updates).hasSize(1);
        assertThat(updates.path(0).has("my_chat_member")).isTrue();
    }

    @Test
    void excludesPollingWhileAWebhookIsSet() {
        client.result("setWebhook", "{\"url\":\"https://example.org/hook\"}");
        assertThat(client.refusal("getUpdates", "{}"))
                .isEqualTo("409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
                        + " delete the webhook first");
        assertThat(client.result("getWebhookInfo", "{}").path("url").asString()).isEqualTo("https://example.org/hook");
        client.result("deleteWebhook", "{}");
        assertThat(client.result("getUpdates", "{}")).isEmpty();
    }

    private void untilPolling() {
        while (!client.look("bot").path("polling").asBoolean()) {
            Thread.onSpinWait();
        }
    }
}
