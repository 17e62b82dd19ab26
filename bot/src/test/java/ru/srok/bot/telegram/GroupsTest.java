package ru.srok.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.srok.bot.inbox.Deed;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.memory.MemoryStore;

/** Whoever takes the bot into a group is told once that it works in private chats, and nothing else happens there. */
class GroupsTest {

    private static final String PERSON = "{\"id\":7,\"is_bot\":false,\"first_name\":\"Анна\"}";
    private static final String GROUP = "{\"id\":-100123,\"type\":\"supergroup\",\"title\":\"Директора\"}";
    private static final String TAKEN_IN =
            "{\"update_id\":1,\"my_chat_member\":{\"chat\":" + GROUP + ",\"from\":" + PERSON
                    + ",\"date\":1,\"old_chat_member\":{\"status\":\"left\",\"user\":" + PERSON
                    + "},\"new_chat_member\":{\"status\":\"member\",\"user\":" + PERSON + "}}}";
    private static final String THROWN_OUT =
            TAKEN_IN.replace("\"status\":\"member\"", "\"status\":\"kicked\",\"until_date\":0");
    private static final String WORDS = "{\"update_id\":2,\"message\":{\"message_id\":5,\"date\":1,\"chat\":" + GROUP
            + ",\"from\":" + PERSON + ",\"text\":\"/status\"}}";
    private static final String PRESSED =
            "{\"update_id\":3,\"callback_query\":{\"id\":\"9\",\"chat_instance\":\"1\",\"from\":" + PERSON
                    + ",\"data\":\"x\",\"message\":{\"message_id\":5,\"date\":1,\"chat\":" + GROUP + "}}}";

    private final MemoryStore store = new MemoryStore();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T06:00:00Z"), ZoneOffset.UTC);
    private final Telegram telegram =
            new Telegram(new TelegramOptions("1:token", URI.create("http://127.0.0.1:9")), store, clock, clock);
    private final RawUpdates raw = new RawUpdates("1", clock);

    @AfterEach
    void end() {
        telegram.close();
    }

    private Optional<Deed> happens(String update) throws JsonProcessingException {
        return telegram.understand(List.of(raw.toStore(Wire.json().readTree(update))));
    }

    private List<String> said() {
        return store.outbox().in(OutboxMessage.State.WAITING).stream()
                .map(message -> message.recipient().user() + ": "
                        + Objects.requireNonNull(message.screen()).html())
                .toList();
    }

    @Test
    void saysOnceWhereItWorks() throws JsonProcessingException {
        assertThat(happens(TAKEN_IN)).isEmpty();
        assertThat(happens(WORDS)).isEmpty();
        assertThat(happens(PRESSED)).isEmpty();

        assertThat(said()).containsExactly("-100123: Я работаю только в личных сообщениях. Напишите мне напрямую.");
    }

    @Test
    void leavesAGroupInSilence() throws JsonProcessingException {
        assertThat(happens(THROWN_OUT)).isEmpty();

        assertThat(said()).isEmpty();
    }
}
