package ru.srok.bot.assignee;

import java.util.Map;
import java.util.Optional;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repositories;

/** Whether a queued message may still go where it was to go: who left meanwhile is told nothing any more. */
final class Recipients {

    private final Repositories store;

    Recipients(Repositories store) {
        this.store = store;
    }

    /** Whether the address is somebody's who is in the workspace that the message speaks of. */
    boolean isStillHere(OutboxMessage message) {
        return workspace(message.references()).filter(one -> isOf(one, message)).isPresent();
    }

    private boolean isOf(WorkspaceId workspace, OutboxMessage message) {
        return store.members().of(workspace).stream()
                .anyMatch(member -> member.active() && member.accounts().contains(message.recipient()));
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
