package ru.srok.messages.summary;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.calendar.WorkingCalendar;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.summary.DueReports;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.date.DateWords;

/**
 * Where assignments and rows stand, in words.
 *
 * @param today the day on which it is read
 * @param calendar counts how late something is
 */
public record StandingWords(LocalDate today, WorkingCalendar calendar) {

    /** «опоздание 2 рабочих дня, молчит»; «сдано чт 30 апреля». */
    public String of(PlanSummary.AssignmentLine line) {
        Assignment one = line.assignment();
        List<String> parts = new ArrayList<>();
        if (one.state().isOpen()) {
            if (one.state() != AssignmentState.NOT_STARTED) {
                parts.add(state(one.state()));
            }
            parts.add(when(one));
            line.marks().stream()
                    .filter(mark -> mark != Mark.OVERDUE && mark != Mark.CALL)
                    .sorted()
                    .forEach(mark -> parts.add(mark(mark)));
        } else {
            parts.add(closed(one));
        }
        return String.join(", ", parts);
    }

    private String when(Assignment one) {
        if (ReminderPolicy.isLate(one, today)) {
            return say(SummaryText.STANDS_LATE, ReminderPolicy.daysLate(one, today, calendar));
        }
        String day = DateWords.near(ReminderPolicy.dayThatMatters(one, today), today);
        return say(today.isAfter(one.due()) ? SummaryText.STANDS_REPORT_BY : SummaryText.STANDS_DUE, day);
    }

    private String closed(Assignment one) {
        LocalDate done = one.progress().doneOn();
        if (done == null || !one.state().isDone()) {
            return state(one.state());
        }
        SummaryText key = DueReports.cameLate(one) ? SummaryText.STANDS_DONE_LATE : SummaryText.STANDS_DONE;
        String words = say(key, DateWords.near(done, today));
        return one.state() == AssignmentState.REPORTED ? words + ", " + state(one.state()) : words;
    }

    /** «принято». */
    public static String state(AssignmentState state) {
        return say(new StandingKey(StandingKey.Form.STATE, state));
    }

    /** «молчит». */
    public static String mark(Mark mark) {
        return say(new StandingKey(StandingKey.Form.MARK, mark));
    }

    /** The head of a list of those who bear a mark: «Молчат: …». */
    public static String headOf(Mark mark) {
        return say(new StandingKey(StandingKey.Form.MARK_HEAD, mark));
    }

    /** «Просрочено». */
    public static String row(RowState state) {
        return say(new StandingKey(StandingKey.Form.ROW, state));
    }

    /** «просрочено», within a sentence. */
    public static String rowInside(RowState state) {
        return row(state).toLowerCase(Locale.ROOT);
    }

    /** «исполнено 31». */
    public static String rows(RowState state, int count) {
        return say(new StandingKey(StandingKey.Form.ROWS, state), count);
    }

    /** «исполнено 31, срок впереди 84»; states without a row are left out. */
    public static String rows(PlanSummary summary) {
        return Arrays.stream(RowState.values())
                .filter(state -> summary.rowsIn(state) > 0)
                .map(state -> rows(state, summary.rowsIn(state)))
                .collect(Collectors.joining(", "));
    }

    /** «принято 352, на проверке 5»; states without an assignment are left out. */
    public static String states(PlanSummary summary) {
        return Arrays.stream(AssignmentState.values())
                .filter(state -> summary.assignmentsIn(state) > 0)
                .map(state -> say(new StandingKey(StandingKey.Form.STATES, state), summary.assignmentsIn(state)))
                .collect(Collectors.joining(", "));
    }

    /** «молчат 27, не подключены 12»: why reports that are due are not there; empty where all are. */
    public static String missing(DueReports due) {
        List<String> parts = new ArrayList<>();
        part(parts, SummaryText.PART_CANNOT, due.cannot());
        part(parts, SummaryText.PART_SILENT, due.silent());
        part(parts, SummaryText.PART_NOT_CONNECTED, due.notConnected());
        part(parts, SummaryText.PART_UNREACHABLE, due.unreachable());
        part(parts, SummaryText.PART_UNDER_WAY, due.underWay());
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, SummaryText key, int count) {
        if (count > 0) {
            parts.add(say(key, count));
        }
    }
}
