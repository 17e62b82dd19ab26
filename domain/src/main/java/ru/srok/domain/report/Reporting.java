package ru.srok.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.people.Member;
import ru.srok.domain.store.IdSource;
import ru.srok.domain.store.Repositories;

/** Reports from their first word to their being taken back. Every step may be done twice without harm. */
public final class Reporting {

    /** What stands as the words of «не успеваем» where there are none: empty would say that nobody said so. */
    public static final String WITHOUT_WORDS = "–";

    private final Repositories store;
    private final IdSource ids;
    private final ReportedRows rows;

    /** Keeps reports in this store. */
    public Reporting(Repositories store, IdSource ids) {
        this.store = store;
        this.ids = ids;
        this.rows = new ReportedRows(store);
    }

    /**
     * What became of a report.
     *
     * @param report as it is now
     * @param changed the assignments that it changed
     * @param unchanged those it could not change, such as rows closed meanwhile
     */
    public record Outcome(Report report, List<Assignment> changed, List<AssignmentId> unchanged) {}

    /** The member's draft, the newest where there are several; a draft is kept until it is sent or discarded. */
    public Optional<Report> draftOf(Member member) {
        List<Report> drafts = store.reports().draftsOf(member.id());
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    /** Begins a draft about these rows, in the channel {@code bot}; a draft begun before is kept beside it. */
    public Report begin(Member member, List<AssignmentId> rows, Instant now) {
        return store.reports().save(blank(member, rows, "bot", now));
    }

    private Report blank(Member member, List<AssignmentId> rows, String channel, Instant now) {
        return new Report(
                new ReportId(ids.next()),
                member.workspace(),
                member.id(),
                null,
                rows,
                null,
                List.of(),
                List.of(),
                ReportStatus.DRAFT,
                channel,
                now,
                null,
                0);
    }

    /** Saves a changed draft. */
    public Report keep(Report draft) {
        return store.reports().save(draft);
    }

    /** Throws a draft away; it is kept as taken back, its files stay. */
    public Report discard(Report draft, Instant now) {
        return store.reports().save(draft.withdrawn(now));
    }

    /**
     * Sends a report: it is stored first, then its rows move; sending a sent one again finishes what a crash left.
     *
     * @throws IllegalArgumentException if it does not say anything of any row yet
     */
    public Outcome send(Report report, Instant now) {
        if (report.said().isEmpty()) {
            throw new IllegalArgumentException("A report that says nothing");
        }
        if (report.assignments().isEmpty()) {
            throw new IllegalArgumentException("A report about nothing");
        }
        return rows.move(
                report.status() == ReportStatus.SENT ? report : store.reports().save(report.sentAt(now)), now);
    }

    /** Takes a sent report back; rows that were reviewed since stay as they are. */
    public Outcome takeBack(Report report, Instant now) {
        Outcome opened = rows.open(report, now);
        Report withdrawn = report.status() == ReportStatus.WITHDRAWN
                ? report
                : store.reports().save(report.withdrawn(now));
        return new Outcome(withdrawn, opened.changed(), opened.unchanged());
    }

    /** Opens the rows of a sent report again, which stays sent, to let it say something else of them. */
    Report reopened(Report report, Instant now) {
        rows.reopen(report, now);
        return report;
    }

    /** Enters what was reported outside the bot, in the place of who reported it. */
    public Outcome enter(Entered entered, Instant now) {
        Report blank = blank(entered.by(), entered.rows(), entered.channel(), now);
        Report words = blank.with(List.of(new Report.TextPart("", entered.text())), List.of(), now)
                .saying(entered.kind(), now);
        Report report = entered.onBehalfOf()
                .map(member -> words.onBehalfOf(member.id()))
                .orElse(words);
        return send(report, now);
    }
}
