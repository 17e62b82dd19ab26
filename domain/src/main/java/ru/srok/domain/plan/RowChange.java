package ru.srok.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Copied;

/**
 * One change of a row after its plan was switched on; the value before the first one is the approved one.
 *
 * @param id unique; a change that is made twice has the same
 * @param before the value before, written as its column says
 * @param after the value since
 * @param basis «приказ № 41», «устно», or other words as typed; empty while it was not given
 * @param by who changed it
 */
@Copied
public record RowChange(
        String id,
        WorkspaceId workspace,
        PlanId plan,
        ActivityId activity,
        RowColumn column,
        String before,
        String after,
        String basis,
        MemberId by,
        Instant at) {

    private static final String COMMA = ",";

    /** The same change with its basis. */
    public RowChange withBasis(String words) {
        return RowChangeBuilder.builder(this).basis(words).build();
    }

    RowChange of(String newId, ActivityId row, RowColumn other) {
        return RowChangeBuilder.builder(this)
                .id(newId)
                .activity(row)
                .column(other)
                .build();
    }

    RowChange from(String was, String is) {
        return RowChangeBuilder.builder(this).before(was).after(is).build();
    }

    /** The days of a value of {@link RowColumn#DEADLINE}. */
    public static List<LocalDate> days(String value) {
        return parts(value).map(LocalDate::parse).toList();
    }

    /** The assignees of a value of {@link RowColumn#ASSIGNEES}. */
    public static List<AssigneeId> assignees(String value) {
        return parts(value).map(AssigneeId::new).toList();
    }

    private static Stream<String> parts(String value) {
        return Stream.of(value.split(COMMA)).filter(part -> !part.isBlank());
    }
}
