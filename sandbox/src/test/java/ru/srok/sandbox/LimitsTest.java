package ru.srok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LimitsTest extends WithSandbox {
    private JsonNode send(long person) {
        return client.bot("sendMessage", "{\"chat_id\":" + person + ",\"text\":\"?\"}");
    }

    @Test
    void letsThreeMessagesThroughToOneChatAndThenOneASecond() {
        long anna = client.startedPerson("Анна");
        for (int i = 0; i < 3; i++) {
            assertThat(send(anna).path("ok").asBoolean()).isTrue();
        }
        JsonNode refused = send(anna);
        assertThat(refused.path("description").asString()).isEqualTo("Too Many Requests: retry after 1");
        assertThat(refused.path("error_code").asInt()).isEqualTo(429);
        assertThat(refused.path("parameters").path("retry_after").asInt()).isEqualTo(1);
        time.pass(Duration.ofSeconds(1));
        assertThat(send(anna).path("ok").asBoolean()).isTrue();
        assertThat(send(anna).path("ok").asBoolean()).isFalse();
    }

    @Test
    void letsThirtyMessagesASecondThroughInAll() {
        long[] people = new long[11];
        for (int i = 0; i < people.length; i++) {
            people[i] = client.startedPerson("Анна");
        }
        for (int i = 0; i < 30; i++) {
            assertThat(send(people[i % 11]).path("ok").asBoolean()).isTrue();
        }
        assertThat(send(people[10]).path("error_code").asInt()).isEqualTo(429);
    }

    @Test
    void multipliesTheLimits() {
        long anna = client.startedPerson("Анна");
        assertThat(client.controlStatus("limits", "{\"scale\":0}")).isEqualTo(400);
        client.control("limits", "{\"scale\":100}");
        for (int i = 0; i < 300; i++) {
            assertThat(send(anna).path("ok").asBoolean()).isTrue();
        }
        assertThat(send(anna).path("ok").asBoolean()).isFalse();
    }
}
