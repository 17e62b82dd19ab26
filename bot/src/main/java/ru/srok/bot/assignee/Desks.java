package ru.srok.bot.assignee;

import java.util.Objects;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Role;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;

/**
 * What somebody who answers for rows may decide about: coordinators all of their workspace, a curator their rows, nobody
 * their own. The gate knows no curators, so their buttons carry texts that are looked up here, and nowhere else.
 */
final class Desks {

    private final Bench bench;

    Desks(Bench bench) {
        this.bench = bench;
    }

    /** The row of this identity, if the actor answers for it. */
    Optional<Row> row(Actor actor, String id) {
        return Optional.of(id)
                .filter(value -> !value.isBlank())
                .flatMap(value -> bench.rows().find(new AssignmentId(value)))
                .filter(row -> answersFor(actor, row));
    }

    /** The sent report of this identity, if it is somebody else's and the actor answers for one of its rows. */
    Optional<Report> report(Actor actor, String id) {
        return Optional.of(id)
                .filter(value -> !value.isBlank())
                .flatMap(value -> bench.store().reports().find(new ReportId(value)))
                .filter(report -> report.workspace().equals(actor.workspace().id()))
                .filter(report -> report.status() == ReportStatus.SENT)
                .filter(report ->
                        bench.rows().of(report.assignments()).stream().anyMatch(row -> answersFor(actor, row)));
    }

    /** Whether a report is the actor's own, in which case somebody else reviews it. */
    static boolean isOwn(Actor actor, Report report) {
        return report.by().equals(actor.member().id())
                || Objects.equals(report.onBehalfOf(), actor.member().id());
    }

    boolean answersFor(Actor actor, Row row) {
        if (!row.assignment().workspace().equals(actor.workspace().id())) {
            return false;
        }
        boolean curator = row.curator().filter(actor.member().id()::equals).isPresent();
        return curator || actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR);
    }
}
