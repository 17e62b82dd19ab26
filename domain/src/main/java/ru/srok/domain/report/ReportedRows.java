package ru.srok.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.RowClosing;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.store.Repositories;

/** What a report does to its rows, and how that is undone. */
final class ReportedRows {

    private final Repositories store;
    private final Transitions transitions;
    private final RowClosing closing;

    ReportedRows(Repositories store) {
        this.store = store;
        this.transitions = new Transitions(store);
        this.closing = new RowClosing(store, transitions);
    }

    /** Moves the rows of a sent report as it says of them. */
    Reporting.Outcome move(Report sent, Instant now) {
        ReportKind kind = sent.said().orElseThrow();
        return each(sent, now, (row, cause) -> move(row, kind, sent, cause));
    }

    /** Opens the rows of a report that is taken back. */
    Reporting.Outcome open(Report report, Instant now) {
        return each(report, now, (row, cause) -> open(row, report, cause));
    }

    /** Opens the rows of a report that goes on to say something else, by itself and in nobody's place. */
    void reopen(Report report, Instant now) {
        Transitions.Cause cause = cause(report, now);
        report.assignments().forEach(row -> open(row, report, cause));
    }

    private Reporting.Outcome each(
            Report report, Instant now, BiFunction<AssignmentId, Transitions.Cause, Optional<Assignment>> change) {
        List<Assignment> changed = new ArrayList<>();
        List<AssignmentId> unchanged = new ArrayList<>();
        Transitions.Cause cause = cause(report, now);
        Standing standing = new Standing(store, report, cause.today());
        for (AssignmentId row : report.assignments()) {
            change.apply(row, standing.in(cause, row)).ifPresentOrElse(changed::add, () -> unchanged.add(row));
        }
        return new Reporting.Outcome(report, changed, unchanged);
    }

    private Optional<Assignment> move(AssignmentId row, ReportKind kind, Report report, Transitions.Cause cause) {
        Assignment before = store.assignments().find(row).orElseThrow();
        if (before.lastReport().filter(report.id()::equals).isPresent()) {
            return Optional.of(before);
        }
        boolean silent = kind == ReportKind.CANNOT && report.text().isBlank();
        Optional<Assignment> moved =
                transitions.move(row, moveOf(kind), silent ? cause.noting(Reporting.WITHOUT_WORDS) : cause);
        if (kind != ReportKind.DONE || moved.isEmpty()) {
            return moved;
        }
        closing.settle(moved.get(), cause);
        return workspace(report).settings().review()
                ? moved
                : transitions.move(row, Move.ACCEPT, Transitions.Cause.system(cause.now(), cause.today()));
    }

    private Optional<Assignment> open(AssignmentId row, Report report, Transitions.Cause cause) {
        Assignment before = store.assignments().find(row).orElseThrow();
        if (before.lastReport().filter(report.id()::equals).isEmpty()) {
            return Optional.empty();
        }
        if (report.said().filter(ReportKind.CANNOT::equals).isPresent()) {
            return Optional.of(unflag(before, cause));
        }
        Optional<Assignment> moved = transitions.move(row, Move.TAKE_BACK, cause);
        moved.ifPresent(one -> closing.settle(one, cause));
        return moved;
    }

    /** Takes «не успеваем» from a row, which it left in its state. */
    private Assignment unflag(Assignment before, Transitions.Cause cause) {
        return store.assignments()
                .save(before.withProgress(before.progress().cannotKeep("", cause.now()))
                        .withReport(null));
    }

    private static Move moveOf(ReportKind kind) {
        return switch (kind) {
            case DONE -> Move.REPORT_DONE;
            case PROGRESS -> Move.REPORT_PROGRESS;
            case CANNOT -> Move.REPORT_CANNOT;
        };
    }

    private Transitions.Cause cause(Report report, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, workspace(report).zone());
        return new Transitions.Cause(
                report.by(), report.onBehalfOf(), report.channel(), report.text(), report.id(), now, today);
    }

    private Workspace workspace(Report report) {
        return store.workspaces().find(report.workspace()).orElseThrow();
    }
}
