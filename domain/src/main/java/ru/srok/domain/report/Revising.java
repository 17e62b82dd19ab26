package ru.srok.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.HistoryEntry;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.store.Repositories;

/** Changes to a sent report, which are its author's until somebody reviewed it. */
public final class Revising {

    private final Repositories store;
    private final Reporting reporting;
    private final Transitions transitions;

    /** Changes reports of this store. */
    public Revising(Repositories store, Reporting reporting) {
        this.store = store;
        this.reporting = reporting;
        this.transitions = new Transitions(store);
    }

    /** Whether the author may still change it: it was sent, it is the last word on its rows, and nobody reviewed it. */
    public boolean isOpen(Report report) {
        List<Assignment> rows = rowsOf(report);
        return report.status() == ReportStatus.SENT
                && !rows.isEmpty()
                && rows.stream().noneMatch(this::isReviewed);
    }

    private List<Assignment> rowsOf(Report report) {
        return report.assignments().stream()
                .flatMap(id -> store.assignments().find(id).stream())
                .filter(row -> row.lastReport().filter(report.id()::equals).isPresent())
                .toList();
    }

    /** Accepted by a person; what the service accepted by itself is still the author's. */
    private boolean isReviewed(Assignment row) {
        if (row.state() != AssignmentState.ACCEPTED) {
            return row.state() == AssignmentState.RETURNED;
        }
        List<HistoryEntry> history = store.history().of(row.id());
        return history.stream()
                .filter(entry -> entry.from() != entry.to() && entry.to() == AssignmentState.ACCEPTED)
                .reduce((first, second) -> second)
                .filter(entry -> entry.by() != null)
                .isPresent();
    }

    /** Lets a sent report say something else of its rows. */
    public Reporting.Outcome sayInstead(Report report, ReportKind kind, Instant now) {
        Report other = report.said().filter(kind::equals).isPresent()
                ? report
                : store.reports().save(reporting.reopened(report, now).saying(kind, now));
        return reporting.send(other, now);
    }

    /** Keeps a sent report with other words or files, and notes it in the history of its rows. */
    public Report rewrite(Report changed, String key, Instant now) {
        Report saved = store.reports().save(changed);
        for (Assignment row : rowsOf(saved)) {
            store.history()
                    .append(new HistoryEntry(
                            row.id().value() + "#edit:" + key,
                            row.id(),
                            now,
                            saved.by(),
                            saved.onBehalfOf(),
                            row.state(),
                            row.state(),
                            saved.channel(),
                            saved.text()));
        }
        return saved;
    }

    /**
     * Accepts or returns one row that a report closed.
     *
     * @param words why, empty without a reason
     * @return whether anything changed; a row that moved on meanwhile does not
     */
    public boolean review(Assignment row, Move decision, Review by, String words) {
        Transitions.Cause cause = new Transitions.Cause(
                by.reviewer(), null, "bot", words, row.lastReport().orElse(null), by.now(), by.today());
        return row.state() == AssignmentState.REPORTED
                && transitions.move(row.id(), decision, cause).isPresent();
    }

    /**
     * Who reviews, and when.
     *
     * @param now business time
     * @param today the day in the workspace's zone
     */
    public record Review(ru.srok.domain.people.MemberId reviewer, Instant now, LocalDate today) {}
}
