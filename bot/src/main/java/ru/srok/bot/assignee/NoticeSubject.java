package ru.srok.bot.assignee;

import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;

/** What a queued notice is about, as its references name it. */
final class NoticeSubject {

    private final Bench bench;
    private final Map<String, String> references;

    NoticeSubject(Bench bench, Map<String, String> references) {
        this.bench = bench;
        this.references = references;
    }

    Optional<Report> report() {
        return named("report").flatMap(id -> bench.store().reports().find(new ReportId(id)));
    }

    Optional<Row> row() {
        return named("row").flatMap(id -> bench.rows().find(new AssignmentId(id)));
    }

    Optional<Member> member() {
        return named("member").flatMap(id -> bench.rows().active(new MemberId(id)));
    }

    /** Where it happened, also where the row or the person is no more. */
    Optional<WorkspaceId> workspace() {
        return report().map(Report::workspace)
                .or(() -> named("row")
                        .flatMap(id -> bench.store().assignments().find(new AssignmentId(id)))
                        .map(Assignment::workspace))
                .or(() -> named("member")
                        .flatMap(id -> bench.store().members().find(new MemberId(id)))
                        .map(Member::workspace));
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(references.get(name));
    }
}
