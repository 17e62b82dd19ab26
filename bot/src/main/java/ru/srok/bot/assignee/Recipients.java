package ru.srok.bot.assignee;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Role;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;

/**
 * Whether a queued notice may still go where it was to go: who left meanwhile is told nothing any more, and what is for those
 * who answer for rows goes to nobody who no longer does.
 */
final class Recipients {

    private static final Set<String> FOR_ANSWERERS =
            Set.of("report", ReportBundle.TYPE, "question", "declined", "stranger", "blocked");

    private final Bench bench;

    Recipients(Bench bench) {
        this.bench = bench;
    }

    boolean areStillTold(WorkspaceId workspace, NoticeSubject about, OutboxMessage message) {
        if (!FOR_ANSWERERS.contains(message.references().getOrDefault("type", ""))) {
            return bench.addressees().isStillIn(workspace, message);
        }
        return bench.addressees().in(workspace, message).anyMatch(member -> answers(member, about));
    }

    private boolean answers(Member member, NoticeSubject about) {
        return member.role() == Role.COORDINATOR
                || rows(about)
                        .anyMatch(
                                row -> row.curator().filter(member.id()::equals).isPresent());
    }

    private Stream<Row> rows(NoticeSubject about) {
        List<Row> reported =
                bench.rows().of(about.report().map(Report::assignments).orElse(List.of()));
        return Stream.concat(reported.stream(), about.row().stream());
    }
}
