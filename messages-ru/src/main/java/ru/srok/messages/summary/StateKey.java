package ru.srok.messages.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.messages.MessageKey;

/** What a state of assignments is called: «принято 352», or «принято» alone. */
record StateKey(AssignmentState state, boolean counted) implements MessageKey {

    static List<StateKey> all() {
        return Arrays.stream(AssignmentState.values())
                .flatMap(state -> List.of(new StateKey(state, true), new StateKey(state, false)).stream())
                .toList();
    }

    @Override
    public String file() {
        return "summary";
    }

    @Override
    public String key() {
        String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (counted ? "states." : "state.") + name;
    }

    @Override
    public List<String> arguments() {
        return counted ? List.of("count") : List.of();
    }
}
