package ru.srok.messages.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.MessageKey;

/** What a state of rows is called before its number: «просрочено 6». */
record RowStateKey(RowState state, boolean counted) implements MessageKey {

    static List<RowStateKey> all() {
        return Arrays.stream(RowState.values())
                .flatMap(state -> List.of(new RowStateKey(state, true), new RowStateKey(state, false)).stream())
                .toList();
    }

    @Override
    public String file() {
        return "summary";
    }

    @Override
    public String key() {
        String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (counted ? "rows." : "row.") + name;
    }

    @Override
    public List<String> arguments() {
        return counted ? List.of("count") : List.of();
    }
}
