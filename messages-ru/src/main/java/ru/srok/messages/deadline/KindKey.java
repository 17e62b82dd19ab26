package ru.srok.messages.deadline;

import java.util.Arrays;
import java.util.List;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.messages.MessageKey;

/** The words for a kind of deadline. */
record KindKey(DeadlineKind kind) implements MessageKey {

    static List<KindKey> all() {
        return Arrays.stream(DeadlineKind.values()).map(KindKey::new).toList();
    }

    @Override
    public String file() {
        return "deadline";
    }

    @Override
    public String key() {
        return "kind." + kind.code();
    }
}
