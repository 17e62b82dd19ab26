package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Ownership;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.reminder.ReminderPolicy;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.NearDates;
import ru.srok.messages.assignee.NoticeText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.html.Html;

/** What curators, coordinators and assignees are told, as things stand when it is sent. */
final class NoticeWords implements Renderer {

    private static final int WORDS = 700;

    private final Bench bench;
    private final Recipients recipients;

    NoticeWords(Bench bench) {
        this.bench = bench;
        this.recipients = new Recipients(bench);
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.NOTICE;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return recipients.isStillHere(message) ? words(message, now) : Optional.empty();
    }

    private Optional<Rendered> words(OutboxMessage message, Instant now) {
        Map<String, String> about = message.references();
        Optional<Screen> screen = switch (about.getOrDefault("type", "")) {
            case "report" ->
                report(about).filter(one -> one.status() == ReportStatus.SENT).map(this::report);
            case "question" -> report(about).map(this::question);
            case "declined" -> row(about).flatMap(row -> declined(row, about));
            case "stranger" -> member(about).map(this::stranger);
            case "handed" -> row(about).filter(Row::isOpen).map(row -> dated(NoticeText.NOTICE_HANDED, row, now));
            case "reopened" -> row(about).filter(Row::isOpen).map(row -> dated(NoticeText.NOTICE_REOPENED, row, now));
            case "returned" -> row(about).flatMap(this::returned);
            case "blocked" -> member(about).filter(this::isBlocked).map(one -> blocked(one, now));
            case ReportBundle.TYPE -> reports(message);
            default -> Optional.empty();
        };
        return screen.map(found -> new Rendered(found, about));
    }

    private Optional<Report> report(Map<String, String> about) {
        return Optional.ofNullable(about.get("report"))
                .flatMap(id -> bench.store().reports().find(new ReportId(id)));
    }

    private Optional<Row> row(Map<String, String> about) {
        return Optional.ofNullable(about.get("row")).flatMap(id -> bench.rows().find(new AssignmentId(id)));
    }

    private Optional<Member> member(Map<String, String> about) {
        return Optional.ofNullable(about.get("member"))
                .flatMap(id -> bench.rows().active(new MemberId(id)));
    }

    private Screen report(Report report) {
        List<Row> rows = bench.rows().of(report.assignments());
        String head = say(NoticeText.NOTICE_REPORT, report.said().orElseThrow().name(), who(report.by()));
        Screen screen = Screen.of(String.join("\n", head, ReportWords.lines(rows), ReportWords.content(report, WORDS))
                .strip());
        boolean waits = rows.stream()
                .map(Row::assignment)
                .filter(one -> one.lastReport().filter(report.id()::equals).isPresent())
                .anyMatch(one -> one.state() == AssignmentState.REPORTED);
        return waits ? Reviewing.buttons(screen, report) : screen;
    }

    private Screen question(Report report) {
        List<Row> rows = bench.rows().of(report.assignments());
        String head = say(NoticeText.NOTICE_QUESTION, who(report.by()));
        String phone = bench.rows()
                .active(report.by())
                .map(Member::phone)
                .filter(number -> !number.isBlank())
                .map(number -> "\n" + say(NoticeText.NOTICE_PHONE, Html.escape(number)))
                .orElse("");
        String about = rows.isEmpty() ? "" : "\n" + ReportWords.lines(rows);
        return Screen.of(head + about + "\n" + ReportWords.content(report, WORDS * 2) + phone);
    }

    private Optional<Screen> declined(Row row, Map<String, String> about) {
        if (row.assignment().state() != AssignmentState.DECLINED) {
            return Optional.empty();
        }
        String who = member(about).map(one -> who(one.id())).orElse("");
        String reason = row.assignment().progress().reason();
        String why = reason.isBlank()
                ? say(NoticeText.NOTICE_NO_REASON)
                : say(NoticeText.NOTICE_WORDS, Html.escape(Html.shorten(reason, WORDS)));
        Screen screen =
                Screen.of(String.join("\n", say(NoticeText.NOTICE_DECLINED, who), RowWords.named(row.activity()), why));
        return Optional.of(Deciding.buttons(screen, row.id()));
    }

    private Optional<Screen> reports(OutboxMessage message) {
        ReportBundle bundle = new ReportBundle(bench);
        List<Report> reports = bundle.reports(message);
        if (reports.size() == 1) {
            return Optional.of(report(reports.get(0)));
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(bundle.screen(reports, one -> who(one.by())));
    }

    /** Whoever can be reached again is no news any more. */
    private boolean isBlocked(Member member) {
        return Ownership.addressOf(member)
                .flatMap(bench.store().accounts()::find)
                .filter(account -> !account.reachable())
                .isPresent();
    }

    private Screen blocked(Member member, Instant now) {
        LocalDate today = bench.store()
                .workspaces()
                .find(member.workspace())
                .map(workspace -> LocalDate.ofInstant(now, workspace.zone()))
                .orElseThrow();
        long open = bench.rows().openOf(member, today).stream()
                .filter(row -> row.assignment().lead())
                .count();
        String phone = member.phone().isBlank() ? "" : "\n" + say(NoticeText.NOTICE_PHONE, Html.escape(member.phone()));
        return Screen.of(say(NoticeText.NOTICE_BLOCKED, who(member.id()), open) + phone);
    }

    private Screen stranger(Member member) {
        return Screen.of(say(NoticeText.NOTICE_STRANGER, who(member.id())));
    }

    private Screen dated(NoticeText pattern, Row row, Instant now) {
        LocalDate today = bench.store()
                .workspaces()
                .find(row.assignment().workspace())
                .map(workspace -> LocalDate.ofInstant(now, workspace.zone()))
                .orElseThrow();
        Assignment one = row.assignment();
        String day = NearDates.day(ReminderPolicy.dayThatMatters(one, today), today);
        return Deciding.open(Screen.of(say(pattern, RowWords.named(row.activity()), day)), row.id());
    }

    private Optional<Screen> returned(Row row) {
        if (row.assignment().state() != AssignmentState.RETURNED) {
            return Optional.empty();
        }
        String reason = row.assignment().progress().reason();
        String why =
                reason.isBlank() ? "" : "\n" + say(NoticeText.NOTICE_WORDS, Html.escape(Html.shorten(reason, WORDS)));
        Screen screen = Screen.of(say(NoticeText.NOTICE_CAME_BACK, RowWords.named(row.activity())) + why);
        return Optional.of(Deciding.open(screen, row.id()));
    }

    /** «Школа № 7, Иванова Мария Петровна». */
    private String who(MemberId id) {
        return bench.rows()
                .active(id)
                .map(member -> {
                    String institution = bench.rows().institution(member);
                    String name = Html.escape(member.name());
                    return institution.isEmpty() ? name : Html.escape(institution) + ", " + name;
                })
                .orElse("–");
    }
}
