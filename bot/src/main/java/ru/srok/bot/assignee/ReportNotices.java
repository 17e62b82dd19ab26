package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.messages.assignee.NoticeText;

/** What curators are told of reports and of questions. */
final class ReportNotices {

    private static final int WORDS = 700;

    private final Bench bench;
    private final PersonNotices people;

    ReportNotices(Bench bench, PersonNotices people) {
        this.bench = bench;
        this.people = people;
    }

    Screen report(Report report) {
        List<Row> rows = bench.rows().of(report.assignments());
        String head = say(NoticeText.NOTICE_REPORT, report.said().orElseThrow().name(), people.who(report.by()));
        Screen screen = Screen.of(String.join("\n", head, ReportWords.lines(rows), ReportWords.content(report, WORDS))
                .strip());
        boolean waits = rows.stream()
                .map(Row::assignment)
                .filter(one -> one.lastReport().filter(report.id()::equals).isPresent())
                .anyMatch(one -> one.state() == AssignmentState.REPORTED);
        return waits ? Reviewing.buttons(screen, report) : screen;
    }

    Screen question(Report report) {
        List<Row> rows = bench.rows().of(report.assignments());
        String head = say(NoticeText.NOTICE_QUESTION, people.who(report.by()));
        String phone =
                bench.rows().active(report.by()).map(PersonNotices::phone).orElse("");
        String about = rows.isEmpty() ? "" : "\n" + ReportWords.lines(rows);
        return Screen.of(head + about + "\n" + ReportWords.content(report, WORDS * 2) + phone);
    }

    /** Those of a quarter of an hour; a single one is told in full. */
    Optional<Screen> reports(OutboxMessage message) {
        ReportBundle bundle = new ReportBundle(bench);
        List<Report> reports = bundle.reports(message);
        if (reports.size() == 1) {
            return Optional.of(report(reports.get(0)));
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(bundle.screen(reports, one -> people.who(one.by())));
    }
}
