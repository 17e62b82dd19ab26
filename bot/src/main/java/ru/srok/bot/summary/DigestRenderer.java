package ru.srok.bot.summary;

import java.time.Instant;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.store.Repositories;
import ru.srok.domain.summary.WeeklyDigest;

/** Decides at the moment of sending what the weekly digest says. */
public final class DigestRenderer implements Renderer {

    private final Repositories store;
    private final WeeklyDigest digest;
    private final Pictures pictures;

    /** Reads from this store. */
    public DigestRenderer(Repositories store, WeeklyDigest digest, Pictures pictures) {
        this.store = store;
        this.digest = digest;
        this.pictures = pictures;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.DIGEST;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return digest.recipient(message, now)
                .flatMap(member -> store.workspaces().find(member.workspace()))
                .map(workspace -> new DigestScreen(store, workspace, now))
                .filter(screen -> !screen.isEmpty())
                .map(pictures::above)
                .map(screen -> new Rendered(screen, message.references()));
    }
}
