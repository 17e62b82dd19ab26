package ru.srok.messages.plan;

import java.util.Arrays;
import java.util.List;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.messages.MessageKey;

/** How many rows were left out for a reason. */
record SkippedKey(SkippedRow.Reason reason) implements MessageKey {

    static List<SkippedKey> all() {
        return Arrays.stream(SkippedRow.Reason.values()).map(SkippedKey::new).toList();
    }

    @Override
    public String file() {
        return "plan";
    }

    @Override
    public String key() {
        return "skipped." + reason.code();
    }

    @Override
    public List<String> arguments() {
        return List.of("count");
    }
}
