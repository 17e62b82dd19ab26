package ru.srok.bot.assignee;

import java.time.Instant;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.NoticeText;

/** What curators, coordinators and assignees are told, as things stand when it is sent. */
final class NoticeWords implements Renderer {

    private final Bench bench;
    private final PersonNotices people;
    private final ReportNotices reports;
    private final RowNotices rows;

    NoticeWords(Bench bench) {
        this.bench = bench;
        this.people = new PersonNotices(bench);
        this.reports = new ReportNotices(bench, people);
        this.rows = new RowNotices(bench);
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.NOTICE;
    }

    /** Who left the workspace meanwhile is told nothing any more. */
    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        NoticeSubject about = new NoticeSubject(bench, message.references());
        return about.workspace()
                .filter(workspace -> bench.addressees().isStillIn(workspace, message))
                .flatMap(workspace -> screen(about, message, now))
                .map(found -> new Rendered(found, message.references()));
    }

    private Optional<Screen> screen(NoticeSubject about, OutboxMessage message, Instant now) {
        return switch (message.references().getOrDefault("type", "")) {
            case "report" ->
                about.report().filter(one -> one.status() == ReportStatus.SENT).map(reports::report);
            case "question" -> about.report().map(reports::question);
            case "declined" ->
                about.row()
                        .flatMap(row -> rows.declined(
                                row,
                                about.member().map(one -> people.who(one.id())).orElse("")));
            case "stranger" -> about.member().map(people::stranger);
            case "handed" -> about.row().filter(Row::isOpen).map(row -> rows.dated(NoticeText.NOTICE_HANDED, row, now));
            case "reopened" ->
                about.row().filter(Row::isOpen).map(row -> rows.dated(NoticeText.NOTICE_REOPENED, row, now));
            case "returned" -> about.row().flatMap(rows::returned);
            case "blocked" -> about.member().filter(people::isBlocked).map(one -> people.blocked(one, now));
            case ReportBundle.TYPE -> reports.reports(message);
            default -> Optional.empty();
        };
    }
}
