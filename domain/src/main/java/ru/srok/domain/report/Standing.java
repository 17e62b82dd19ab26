package ru.srok.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.Repositories;

/** In whose place the author of a report speaks: one report may close rows of their own and of colleagues who are away. */
final class Standing {

    private final Repositories store;
    private final Report report;
    private final Ownership ownership;

    Standing(Repositories store, Report report, LocalDate today) {
        this.store = store;
        this.report = report;
        this.ownership = Ownership.on(today, report.workspace(), store);
    }

    /** The cause as the history of this row is to have it. */
    Transitions.Cause in(Transitions.Cause cause, AssignmentId row) {
        if (report.onBehalfOf() != null) {
            return cause;
        }
        Optional<Member> author = store.members().find(report.by());
        Optional<Assignment> one = store.assignments().find(row);
        return author.flatMap(by -> one.flatMap(found -> ownership.inPlaceOf(by, found)))
                .map(away -> cause.inPlaceOf(away.id()))
                .orElse(cause);
    }
}
