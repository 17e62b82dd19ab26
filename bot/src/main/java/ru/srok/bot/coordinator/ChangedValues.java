package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.Optional;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.plan.RowColumn;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;

/** What was changed of a row and its values, in words; not escaped. */
public final class ChangedValues {

    private static final int DAYS = 4;

    private final Repositories store;
    private final WhoseWords whose;

    /** Looks names up in this store. */
    public ChangedValues(Repositories store) {
        this.store = store;
        this.whose = new WhoseWords(store);
    }

    /** «Срок», «Ответственный». */
    public static String column(RowColumn column) {
        return say(
                switch (column) {
                    case DEADLINE -> ChangeText.CHANGE_DEADLINE;
                    case ASSIGNEES -> ChangeText.CHANGE_ASSIGNEES;
                    case MODE -> ChangeText.CHANGE_MODE;
                    case CURATOR -> ChangeText.CHANGE_CURATOR;
                    case TITLE -> ChangeText.CHANGE_TITLE;
                    case STRUCK -> ChangeText.CHANGE_STRUCK;
                });
    }

    /** A value of a column as {@link RowChange} writes it. */
    public String value(Plan plan, RowColumn column, String value) {
        return switch (column) {
            case DEADLINE -> value.isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(RowChange.days(value), DAYS);
            case ASSIGNEES ->
                whose.who(plan.workspace(), new Binding(RowChange.assignees(value), ClosingMode.LEAD, null));
            case MODE -> ModeCodes.read(value).map(WhosePicks::label).orElse(value);
            case CURATOR -> name(value).orElseGet(() -> say(ChangeText.CHANGE_NOBODY));
            case TITLE -> value;
            case STRUCK -> struck(value);
        };
    }

    private static String struck(String value) {
        if (value.isEmpty()) {
            return say(ChangeText.CHANGE_ADDED);
        }
        return Boolean.parseBoolean(value) ? say(RowText.ROWS_STRUCK) : say(ChangeText.CHANGE_IN_PLAN);
    }

    /** A member's name; empty for nobody. */
    Optional<String> name(String member) {
        return Optional.of(member)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> store.members().find(new MemberId(id)))
                .map(Member::name);
    }
}
