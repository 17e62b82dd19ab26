package ru.srok.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.srok.domain.people.MemberId;

/** What a correction changes of the rows of a plan that is switched on. */
public final class RowDifference {

    private static final ActivityId NO_ROW = new ActivityId("none");
    private static final RowColumn[] ADDED = {RowColumn.STRUCK};

    private RowDifference() {}

    /**
     * The changes from one state of a plan to the next; none while it was not switched on.
     *
     * @param basis empty where it is asked for later
     */
    public static List<RowChange> between(Plan before, Plan after, MemberId by, String basis, Instant now) {
        List<RowChange> changes = new ArrayList<>();
        if (before.since().isEmpty()) {
            return changes;
        }
        RowChange any =
                new RowChange("", after.workspace(), after.id(), NO_ROW, RowColumn.STRUCK, "", "", basis, by, now);
        for (Activity row : after.activities()) {
            Optional<Activity> old = before.activity(row.id());
            for (RowColumn column : old.isPresent() ? RowColumn.values() : ADDED) {
                String was = old.map(found -> value(before, found, column)).orElse("");
                String is = value(after, row, column);
                if (!was.equals(is)) {
                    changes.add(any.of(id(after, row, column), row.id(), column).from(was, is));
                }
            }
        }
        return changes;
    }

    private static String id(Plan plan, Activity row, RowColumn column) {
        return plan.id().value() + "|" + String.format(Locale.ROOT, "%06d", plan.revision()) + "|"
                + row.id().value() + "|" + column;
    }

    /** What stands in a column of a row, as {@link RowColumn} says. */
    public static String value(Plan plan, Activity row, RowColumn column) {
        Binding binding = Bindings.of(plan, row);
        return switch (column) {
            case DEADLINE ->
                row.deadline().certainDue().stream().map(LocalDate::toString).collect(Collectors.joining(","));
            case ASSIGNEES ->
                binding.assignees().stream().map(AssigneeId::value).collect(Collectors.joining(","));
            case MODE -> mode(binding);
            case CURATOR -> binding.curator().map(MemberId::value).orElse("");
            case TITLE -> row.title();
            case STRUCK -> Boolean.toString(row.removed());
        };
    }

    private static String mode(Binding binding) {
        ClosingMode mode = binding.mode();
        return mode.kind() == ClosingMode.Kind.AT_LEAST
                ? mode.kind() + " " + mode.amount() + (mode.percent() ? "%" : "")
                : mode.kind().name();
    }
}
