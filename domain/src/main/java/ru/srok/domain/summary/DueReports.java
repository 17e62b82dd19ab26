package ru.srok.domain.summary;

import java.time.LocalDate;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;

/**
 * The reports whose due date has come: each is in exactly one of the figures beside {@code total}.
 *
 * @param inTime came until the report-by date
 * @param late came after it
 * @param declined «не моё», nobody else's yet
 * @param cannot did not come, and «не успеваем» was said
 * @param notConnected did not come; nobody was connected to remind
 * @param unreachable did not come; the bot is blocked
 * @param silent did not come, and nothing was heard
 * @param underWay did not come yet, but something was heard or nobody was reminded so far
 */
public record DueReports(
        int inTime, int late, int declined, int cannot, int notConnected, int unreachable, int silent, int underWay) {

    /** Counts the reports of a plan; rows closed by another's report or cancelled await none. */
    public static DueReports of(List<PlanSummary.AssignmentLine> lines, LocalDate today) {
        int[] counts = new int[Place.values().length];
        lines.stream()
                .filter(line -> !line.assignment().due().isAfter(today) && isAsked(line.assignment()))
                .forEach(line -> counts[placeOf(line).ordinal()]++);
        return new DueReports(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
    }

    private enum Place {
        IN_TIME,
        LATE,
        DECLINED,
        CANNOT,
        NOT_CONNECTED,
        UNREACHABLE,
        SILENT,
        UNDER_WAY
    }

    private static boolean isAsked(Assignment one) {
        return one.state() != AssignmentState.CANCELLED && one.state() != AssignmentState.CLOSED_BY_OTHER;
    }

    private static Place placeOf(PlanSummary.AssignmentLine line) {
        Assignment one = line.assignment();
        if (one.state() == AssignmentState.DECLINED) {
            return Place.DECLINED;
        }
        if (!one.state().isOpen()) {
            return cameLate(one) ? Place.LATE : Place.IN_TIME;
        }
        for (Place place : List.of(Place.CANNOT, Place.NOT_CONNECTED, Place.UNREACHABLE, Place.SILENT)) {
            if (line.marks().contains(Mark.valueOf(place.name()))) {
                return place;
            }
        }
        return Place.UNDER_WAY;
    }

    /** Whether a report that came was late. */
    public static boolean cameLate(Assignment one) {
        LocalDate done = one.progress().doneOn();
        return done != null && done.isAfter(one.reportBy());
    }

    /** All of them. */
    public int total() {
        return received() + declined + missing();
    }

    /** Those that came. */
    public int received() {
        return inTime + late;
    }

    /** Those that did not come. */
    public int missing() {
        return cannot + notConnected + unreachable + silent + underWay;
    }
}
