package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Repositories;

/** Moves assignments by the table of legal moves and writes each change into the history. */
public final class Transitions {

    private final Repositories store;

    /** Moves assignments in this store. */
    public Transitions(Repositories store) {
        this.store = store;
    }

    /**
     * Who moves an assignment, and why.
     *
     * @param by who did it, or null for the service itself
     * @param onBehalfOf in whose place, or null
     * @param channel {@code bot}, {@code phone}, {@code mail}, {@code site}, {@code system}
     * @param note the words that belong to it, empty without any
     * @param report the report that does it, or null
     * @param now business time
     * @param today the day in the workspace's zone
     */
    public record Cause(
            @Nullable MemberId by,
            @Nullable MemberId onBehalfOf,
            String channel,
            String note,
            @Nullable ReportId report,
            Instant now,
            LocalDate today) {

        /** The service itself. */
        public static Cause system(Instant now, LocalDate today) {
            return new Cause(null, null, "system", "", null, now, today);
        }

        /** The same cause, in somebody's place. */
        public Cause inPlaceOf(MemberId away) {
            return new Cause(by, away, channel, note, report, now, today);
        }

        /** The same cause with other words. */
        public Cause noting(String words) {
            return new Cause(by, onBehalfOf, channel, words, report, now, today);
        }
    }

    /**
     * Moves an assignment.
     *
     * @return the assignment as saved, or empty if the move is not legal in its state
     */
    public Optional<Assignment> move(AssignmentId id, Move move, Cause cause) {
        Assignment before = store.assignments().find(id).orElseThrow();
        return LegalMoves.after(before.state(), move).map(to -> apply(before, to, move, cause));
    }

    private Assignment apply(Assignment before, AssignmentState to, Move move, Cause cause) {
        Assignment moved = before.withProgress(progress(before.progress(), to, move, cause));
        if (move == Move.TAKE_BACK) {
            moved = moved.withReport(null);
        } else if (cause.report() != null) {
            moved = moved.withReport(cause.report());
        }
        Assignment saved = store.assignments().save(moved);
        store.history().append(HistoryEntry.of(saved, before.state(), cause));
        return saved;
    }

    private static Progress progress(Progress before, AssignmentState to, Move move, Cause cause) {
        return switch (move) {
            case REPORT_CANNOT -> before.cannotKeep(cause.note(), cause.now());
            case REPORT_DONE -> before.moved(to, cause.now(), "", cause.today());
            case ACCEPT -> before.moved(to, cause.now(), "", before.doneOn());
            case CLOSE_BY_OTHER, CANCEL, RETURN, DECLINE -> before.moved(to, cause.now(), cause.note(), null);
            case REPORT_PROGRESS, TAKE_BACK, REOPEN -> before.moved(to, cause.now(), "", null);
        };
    }
}
