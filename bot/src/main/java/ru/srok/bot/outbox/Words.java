package ru.srok.bot.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;

/** Decides a message's words when it is claimed. */
final class Words {

    private final Map<OutboxMessage.Kind, Renderer> renderers;

    Words(List<Renderer> renderers) {
        this.renderers = renderers.stream().collect(Collectors.toMap(Renderer::kind, renderer -> renderer));
    }

    /** The message about to be sent, with its words; empty if it has become pointless. */
    Optional<OutboxMessage> of(OutboxMessage message, Instant now) {
        Screen known = message.screen();
        Renderer renderer = renderers.get(message.kind());
        if (renderer == null && known == null) {
            throw new IllegalStateException("Nobody renders " + message.kind());
        }
        if (renderer == null || message.kind() == OutboxMessage.Kind.ANSWER) {
            return Optional.ofNullable(known).map(screen -> message.sending(screen, message.references()));
        }
        return renderer.render(message, now)
                .map(rendered -> message.sending(rendered.screen(), about(message, rendered)));
    }

    /** What it was queued with stays, so that it can be rendered once more. */
    private static Map<String, String> about(OutboxMessage message, Rendered rendered) {
        Map<String, String> about = new HashMap<>(message.references());
        about.putAll(rendered.references());
        return about;
    }

    void sent(OutboxMessage message, Instant now) {
        Renderer renderer = renderers.get(message.kind());
        if (renderer != null) {
            renderer.sent(message, now);
        }
    }
}
