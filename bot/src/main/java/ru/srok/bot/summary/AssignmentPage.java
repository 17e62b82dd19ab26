package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.Progress;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.SummaryText;

/** One assignment: where it stands, who reported what and when. */
final class AssignmentPage {

    private static final int TITLE = 300;
    private static final int WORDS = 2000;
    private static final int REASON = 300;

    private final Standing standing;

    AssignmentPage(Standing standing) {
        this.standing = standing;
    }

    Screen of(Assignment one, Trail trail) {
        Optional<Report> report = one.lastReport()
                .flatMap(standing.store().reports()::find)
                .filter(last -> last.status() == ReportStatus.SENT);
        Screen screen = Screen.of(text(one, report));
        int files = report.map(last -> last.attachments().size()).orElse(0);
        if (files > 0) {
            screen = screen.row(Button.of(
                    say(SummaryText.BUTTON_FILES, files),
                    Pages.FILES,
                    report.orElseThrow().id().value()));
        }
        return screen.row(trail.back(say(SummaryText.BUTTON_BACK), Pages.status(standing.plan())));
    }

    private String text(Assignment one, Optional<Report> report) {
        List<String> lines = new ArrayList<>();
        RowName name = standing.nameOf(one);
        lines.add("<b>" + standing.nameOf(one.assignee()) + "</b>" + name.reference());
        lines.add(Html.escape(Html.shorten(name.title(), TITLE)));
        lines.add(say(
                SummaryText.AWAITED_DAYS,
                DateWords.near(one.due(), standing.today()),
                DateWords.near(one.reportBy(), standing.today())));
        lines.add(say(SummaryText.ROW_STANDING, stands(one)));
        standing.personOf(one.assignee())
                .filter(person -> one.assignee().institution().isPresent())
                .ifPresent(person -> lines.add(PersonWords.withPhone(person)));
        progress(one.progress(), lines);
        lines.add("");
        report.ifPresentOrElse(last -> report(last, lines), () -> lines.add(say(SummaryText.NO_REPORT)));
        return String.join("\n", lines);
    }

    private String stands(Assignment one) {
        PlanSummary.AssignmentLine line = standing.summary().assignments().stream()
                .filter(other -> other.assignment().id().equals(one.id()))
                .findFirst()
                .orElseGet(() -> new PlanSummary.AssignmentLine(one, java.util.Set.of()));
        return standing.words().of(line);
    }

    private void progress(Progress progress, List<String> lines) {
        if (progress.lastReminded() != null) {
            lines.add(say(
                    SummaryText.REMINDED,
                    progress.reminded(),
                    DateWords.near(progress.lastReminded(), standing.today())));
        }
        if (!progress.cannot().isBlank()) {
            lines.add(say(SummaryText.CANNOT_WORDS, Html.escape(Html.shorten(progress.cannot(), REASON))));
        }
        if (!progress.reason().isBlank() && !progress.reason().matches("[a-z-]+")) {
            lines.add(say(SummaryText.REASON, Html.escape(Html.shorten(progress.reason(), REASON))));
        }
    }

    private void report(Report report, List<String> lines) {
        Instant at = Optional.ofNullable(report.sent()).orElse(report.touched());
        ZonedDateTime there = at.atZone(standing.workspace().zone());
        String head = say(
                SummaryText.REPORT_HEAD,
                DateWords.near(there.toLocalDate(), standing.today()),
                DateWords.hour(there.toLocalTime()),
                name(report.by()),
                said(report));
        boolean entered = !report.channel().equals("bot");
        lines.add(entered ? say(SummaryText.REPORT_OUTSIDE, head, report.channel()) : head);
        if (!report.text().isBlank()) {
            lines.add(say(SummaryText.REPORT_TEXT, Html.escape(Html.shorten(report.text(), WORDS))));
        }
        if (!report.attachments().isEmpty()) {
            lines.add(say(SummaryText.REPORT_FILES, report.attachments().size()));
        }
    }

    private String name(MemberId id) {
        return standing.store()
                .members()
                .find(id)
                .map(Member::name)
                .map(name -> Html.escape(Html.shorten(name, 80)))
                .orElse("");
    }

    private static String said(Report report) {
        return switch (report.said().orElseThrow()) {
            case DONE -> say(SummaryText.SAID_DONE);
            case PROGRESS -> say(SummaryText.SAID_PROGRESS);
            case CANNOT -> say(SummaryText.SAID_CANNOT);
        };
    }
}
