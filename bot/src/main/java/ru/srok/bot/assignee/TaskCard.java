package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Actor;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.WorkingCalendars;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.Reporting;
import ru.srok.messages.assignee.NearDates;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;
import ru.srok.messages.html.Html;

/** Everything about one assignment on one screen. */
final class TaskCard {

    private static final int LONG = 1200;
    private static final int SHORT = 300;
    private static final int SOME = 600;

    private final Bench bench;

    TaskCard(Bench bench) {
        this.bench = bench;
    }

    Screen of(Row row, Actor actor, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(head(row.activity()));
        if (!row.activity().sectionTitle().isBlank()) {
            lines.add(say(TaskText.CARD_SECTION, words(row.activity().sectionTitle(), SHORT)));
        }
        lines.add("");
        lines.addAll(days(row.assignment(), actor.workspace(), today));
        if (!row.activity().result().isBlank()) {
            lines.add(say(TaskText.CARD_AWAITED, words(row.activity().result(), SOME)));
        }
        lines.addAll(state(row.assignment(), actor.workspace().zone(), today));
        List<String> people = bench.rows().answerers(row).stream()
                .limit(2)
                .map(RowWords::person)
                .toList();
        if (!people.isEmpty()) {
            lines.add(say(TaskText.CARD_CURATOR, String.join("; ", people)));
        }
        bench.rows()
                .inPlaceOf(actor.member(), row.assignment(), today)
                .ifPresent(away -> lines.add(say(TaskText.CARD_IN_PLACE_OF, Html.escape(away.name()))));
        return buttons(Screen.of(String.join("\n", lines)), row, actor.member(), today);
    }

    private static String head(Activity row) {
        String title = words(row.title(), LONG);
        return row.number().isBlank()
                ? say(TaskText.CARD_HEAD_PLAIN, title)
                : say(TaskText.CARD_HEAD, RowWords.point(row), title);
    }

    private static List<String> days(Assignment one, Workspace workspace, LocalDate today) {
        String due = NearDates.day(one.due(), today);
        String reportBy = NearDates.day(one.reportBy(), today);
        if (one.state().isOpen() && ReminderPolicy.isLate(one, today)) {
            int days = ReminderPolicy.daysLate(one, today, WorkingCalendars.of(workspace));
            return List.of(say(TaskText.CARD_LATE, reportBy, days));
        }
        return one.due().equals(one.reportBy())
                ? List.of(say(TaskText.CARD_DUE, due))
                : List.of(say(TaskText.CARD_DUE, due), say(TaskText.CARD_REPORT_BY, reportBy));
    }

    private List<String> state(Assignment one, ZoneId zone, LocalDate today) {
        List<String> lines = new ArrayList<>();
        String state = say(TaskText.CARD_STATE, one.state().name());
        String reason = one.progress().reason();
        lines.add(reason.isBlank() ? state : say(TaskText.CARD_REASON, state, words(reason, SHORT)));
        String cannot = one.progress().cannot();
        if (!cannot.isEmpty() && one.state().isOpen()) {
            boolean silent = cannot.equals(Reporting.WITHOUT_WORDS);
            lines.add(say(TaskText.CARD_CANNOT, silent ? "" : ": " + words(cannot, SHORT)));
        }
        one.deputy()
                .flatMap(bench.rows()::active)
                .ifPresent(colleague -> lines.add(say(TaskText.CARD_HANDED, Html.escape(colleague.name()))));
        one.lastReport()
                .flatMap(bench.store().reports()::find)
                .ifPresent(report -> lines.add(last(report, zone, today)));
        return lines;
    }

    private static String last(Report report, ZoneId zone, LocalDate today) {
        String day = NearDates.moment(report.touched().atZone(zone), today);
        String words = ReportWords.content(report, SOME);
        return words.isEmpty() ? say(TaskText.CARD_REPORT_BARE, day) : say(TaskText.CARD_REPORT, day, words);
    }

    private Screen buttons(Screen screen, Row row, Member member, LocalDate today) {
        String id = row.id().value();
        Screen all = screen;
        if (bench.rows().isReportable(member, row.assignment(), today)) {
            all = row.isOpen()
                    ? openButtons(screen, id, bench.rows().isMine(member, row.assignment()))
                    : ownReport(row, member)
                            .map(report -> screen.row(Button.of(
                                    say(TaskText.CARD_CHANGE_BUTTON),
                                    "report.change",
                                    report.id().value())))
                            .orElse(screen);
        }
        return all.row(Button.of(say(TaskText.CARD_BACK_BUTTON), "tasks.list", "0"));
    }

    /** Who stands in for somebody reports for them and no more. */
    private static Screen openButtons(Screen screen, String id, boolean own) {
        Screen reporting = screen.row(
                Button.of(say(TaskText.CARD_DO), "report.row", id),
                Button.of(say(TaskText.CARD_CANNOT_BUTTON), "report.cannot", id));
        Button later = Button.of(say(TaskText.CARD_LATER_BUTTON), "snooze.row", id);
        return own
                ? reporting
                        .row(
                                Button.of(say(TaskText.CARD_DECLINE_BUTTON), "decline.ask", id),
                                Button.of(say(TaskText.CARD_HAND_BUTTON), "hand.ask", id))
                        .row(later)
                : reporting.row(later);
    }

    private Optional<Report> ownReport(Row row, Member member) {
        return row.assignment()
                .lastReport()
                .flatMap(bench.store().reports()::find)
                .filter(report -> report.by().equals(member.id()))
                .filter(bench.revising()::isOpen);
    }

    private static String words(String text, int most) {
        return Html.escape(Html.shorten(text, most));
    }
}
