package ru.srok.messages.summary;

import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.MessageKey;

/** What a state of rows, a state of assignments or a mark is called. */
record StandingKey(Form form, Enum<?> what) implements MessageKey {

    /** Where the name stands. */
    enum Form {
        /** A row's state alone: «Просрочено». */
        ROW("row.", RowState.values(), false),
        /** Before the number of rows: «просрочено 6». */
        ROWS("rows.", RowState.values(), true),
        /** An assignment's state alone: «принято». */
        STATE("state.", AssignmentState.values(), false),
        /** Before the number of assignments: «принято 352». */
        STATES("states.", AssignmentState.values(), true),
        /** A mark beside an assignment: «молчит». */
        MARK("mark.", Mark.values(), false),
        /** The head of a list of those who bear a mark: «Молчат». */
        MARK_HEAD("head.mark.", Mark.values(), false);

        private final String prefix;
        private final List<Enum<?>> things;
        private final boolean counted;

        Form(String prefix, Enum<?>[] things, boolean counted) {
            this.prefix = prefix;
            this.things = List.of(things);
            this.counted = counted;
        }
    }

    static List<StandingKey> all() {
        return Stream.of(Form.values())
                .flatMap(form -> form.things.stream().map(thing -> new StandingKey(form, thing)))
                .toList();
    }

    @Override
    public String file() {
        return "summary";
    }

    @Override
    public String key() {
        return form.prefix + MessageKey.keyOf(what);
    }

    @Override
    public List<String> arguments() {
        return form.counted ? List.of("count") : List.of();
    }
}
