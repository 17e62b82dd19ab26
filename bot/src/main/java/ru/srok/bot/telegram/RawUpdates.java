package ru.srok.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import ru.srok.domain.chat.InboxUpdate;

/** Makes raw updates ready for the inbox; one that cannot be read is parked and stops nobody. */
final class RawUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(RawUpdates.class);

    private final ObjectMapper json = Wire.json();
    private final String bot;
    private final Clock system;
    private long sequence;

    RawUpdates(String bot, Clock system) {
        this.bot = bot;
        this.system = system;
    }

    InboxUpdate toStore(JsonNode update) {
        String id = bot + ":" + update.path("update_id").asText();
        Instant now = system.instant();
        InboxUpdate.State state = isReadable(update) ? InboxUpdate.State.WAITING : InboxUpdate.State.PARKED;
        if (state == InboxUpdate.State.PARKED) {
            LOG.error("Update {} cannot be read and is parked", id);
        }
        return new InboxUpdate(id, chat(update), next(now), update.toString(), album(update), state, 0, now, 0);
    }

    private boolean isReadable(JsonNode update) {
        try {
            return json.treeToValue(update, Update.class) != null;
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return false;
        }
    }

    /** The chat as an address; of a pressed button the person's, for its message may be out of reach. */
    private String chat(JsonNode update) {
        JsonNode chat = update.at("/callback_query/from/id");
        for (String kind : new String[] {"message", "edited_message", "my_chat_member"}) {
            chat = chat.isMissingNode() ? update.path(kind).at("/chat/id") : chat;
        }
        return "tg:" + bot + ":" + chat.asText("0");
    }

    private static @Nullable String album(JsonNode update) {
        JsonNode album = update.at("/message/media_group_id");
        return album.isMissingNode() ? null : album.asText();
    }

    /** Rises also across restarts, as far as the system's clock does. */
    private long next(Instant now) {
        sequence = Math.max(sequence + 1, TimeUnit.MILLISECONDS.toMicros(now.toEpochMilli()));
        return sequence;
    }
}
