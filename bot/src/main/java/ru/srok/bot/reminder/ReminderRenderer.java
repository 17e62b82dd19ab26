package ru.srok.bot.reminder;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;

/** Words of what belongs to reminding and is no round, each type by its own renderer. */
public final class ReminderRenderer implements Renderer {

    private static final String TYPE = "type";

    private final Map<String, Renderer> types;

    /** Messages whose reference {@code type} has one of these values. */
    public ReminderRenderer(Map<String, Renderer> types) {
        this.types = Map.copyOf(types);
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.REMINDER;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return of(message).flatMap(renderer -> renderer.render(message, now));
    }

    @Override
    public void sent(OutboxMessage message, Instant now) {
        of(message).ifPresent(renderer -> renderer.sent(message, now));
    }

    private Optional<Renderer> of(OutboxMessage message) {
        return Optional.ofNullable(types.get(message.references().getOrDefault(TYPE, "")));
    }
}
