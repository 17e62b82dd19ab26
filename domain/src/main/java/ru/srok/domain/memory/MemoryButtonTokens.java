package ru.srok.domain.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ru.srok.domain.chat.ButtonToken;
import ru.srok.domain.chat.ButtonTokens;

/** Button tokens in memory. */
public final class MemoryButtonTokens implements ButtonTokens {

    private final Map<String, ButtonToken> tokens = new ConcurrentHashMap<>();

    @Override
    public void store(List<ButtonToken> more) {
        more.forEach(token -> tokens.putIfAbsent(token.id(), token));
    }

    @Override
    public Optional<ButtonToken> find(String id) {
        return Optional.ofNullable(tokens.get(id));
    }

    @Override
    public void forgetExpiredBefore(Instant moment) {
        tokens.values().removeIf(token -> token.expires().isBefore(moment));
    }
}
