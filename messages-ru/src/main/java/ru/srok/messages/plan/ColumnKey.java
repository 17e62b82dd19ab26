package ru.srok.messages.plan;

import java.util.Arrays;
import java.util.List;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.messages.MessageKey;

/** What a column of a plan is called. */
record ColumnKey(PlanColumn column) implements MessageKey {

    static List<ColumnKey> all() {
        return Arrays.stream(PlanColumn.values()).map(ColumnKey::new).toList();
    }

    @Override
    public String file() {
        return "plan";
    }

    @Override
    public String key() {
        return "column." + column.code();
    }
}
