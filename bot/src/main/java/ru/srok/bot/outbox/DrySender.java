package ru.srok.bot.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.store.Repositories;

/** Sends nothing anywhere: claims and words messages as {@link Sender} does and takes each for delivered at once. */
public final class DrySender {

    private final Repositories store;
    private final Words words;
    private final Claims claims;

    /** Works on the outbox of this store. */
    public DrySender(Repositories store, List<Renderer> renderers, Holding holding) {
        this.store = store;
        this.words = new Words(renderers);
        this.claims = new Claims(store, words, holding, UnaryOperator.identity());
    }

    /** What would have gone out at this business time, in its order. */
    public List<OutboxMessage> send(Instant now) {
        List<OutboxMessage> sent = new ArrayList<>();
        for (OutboxMessage waiting : store.outbox().ready(now, Instant.MAX, Integer.MAX_VALUE)) {
            claims.claim(waiting, now).ifPresent(claimed -> sent.add(delivered(claimed, now)));
        }
        return sent;
    }

    private OutboxMessage delivered(OutboxMessage claimed, Instant now) {
        OutboxMessage sent = store.outbox().save(claimed.sentAs(claimed.id()));
        words.sent(sent, now);
        return sent;
    }
}
