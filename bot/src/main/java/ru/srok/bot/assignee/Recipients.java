package ru.srok.bot.assignee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repositories;

/**
 * Whether a queued message may still go where it was to go: who left meanwhile is told nothing any more, and what is for those
 * who answer for rows goes to nobody who no longer does.
 */
final class Recipients {

    private static final Set<String> FOR_ANSWERERS =
            Set.of("report", ReportBundle.TYPE, "question", "declined", "stranger", "blocked");

    private final Repositories store;
    private final Rows rows;

    Recipients(Bench bench) {
        this.store = bench.store();
        this.rows = bench.rows();
    }

    /** Whether the address is somebody's who is in the workspace that the message speaks of. */
    boolean isStillHere(OutboxMessage message) {
        return workspace(message.references()).filter(one -> isOf(one, message)).isPresent();
    }

    private boolean isOf(WorkspaceId workspace, OutboxMessage message) {
        boolean forAnswerers = FOR_ANSWERERS.contains(message.references().getOrDefault("type", ""));
        return store.members().of(workspace).stream()
                .filter(member -> member.active() && member.accounts().contains(message.recipient()))
                .anyMatch(member -> !forAnswerers || answers(member, message.references()));
    }

    private boolean answers(Member member, Map<String, String> about) {
        return member.role() == Role.COORDINATOR
                || rowsOf(about).stream()
                        .anyMatch(
                                row -> row.curator().filter(member.id()::equals).isPresent());
    }

    private List<Row> rowsOf(Map<String, String> about) {
        List<AssignmentId> ids = named(about, "report")
                .flatMap(id -> store.reports().find(new ReportId(id)))
                .map(Report::assignments)
                .orElseGet(() ->
                        named(about, "row").map(AssignmentId::new).stream().toList());
        return rows.of(ids);
    }

    private Optional<WorkspaceId> workspace(Map<String, String> about) {
        return named(about, "report")
                .flatMap(id -> store.reports().find(new ReportId(id)))
                .map(Report::workspace)
                .or(() -> named(about, "row")
                        .flatMap(id -> store.assignments().find(new AssignmentId(id)))
                        .map(row -> row.workspace()))
                .or(() -> named(about, "member")
                        .flatMap(id -> store.members().find(new MemberId(id)))
                        .map(Member::workspace));
    }

    private static Optional<String> named(Map<String, String> about, String name) {
        return Optional.ofNullable(about.get(name));
    }
}
