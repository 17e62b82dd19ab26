package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.AccountId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.NoticeText;
import ru.srok.messages.html.Html;

/** Reports that ask nothing of anybody: those of a quarter of an hour are told in one notice at its end. */
final class ReportBundle {

    static final String TYPE = "reports";
    private static final Duration SLOT = Duration.ofMinutes(15);
    private static final int SHOWN = 12;
    private static final int NAME = 80;

    private final Bench bench;

    ReportBundle(Bench bench) {
        this.bench = bench;
    }

    /** One notice for a recipient and slot, whatever report begins it. */
    static OutboxMessage message(AccountId recipient, Report report, Instant now) {
        Instant from = Instant.ofEpochSecond(now.getEpochSecond() / SLOT.toSeconds() * SLOT.toSeconds());
        String key = "notice:reports:" + from + ":" + recipient.value();
        Map<String, String> about = Map.of(
                "type", TYPE,
                "from", from.toString(),
                "workspace", report.workspace().value(),
                "report", report.id().value());
        return OutboxMessage.later(key, OutboxMessage.Kind.NOTICE, recipient, about, now)
                .heldUntil(from.plus(SLOT));
    }

    /** What is told of now: reports of the slot that its recipient is told of, and the one that began it. */
    List<Report> reports(OutboxMessage message) {
        Map<String, String> about = message.references();
        WorkspaceId workspace = new WorkspaceId(about.getOrDefault("workspace", "none"));
        Instant from = Instant.parse(about.getOrDefault("from", Instant.EPOCH.toString()));
        Set<Report> all = new LinkedHashSet<>();
        bench.store().reports().of(workspace).stream()
                .filter(one -> isOfSlot(one, from) && isFor(one, message.recipient()))
                .forEach(all::add);
        bench.store()
                .reports()
                .find(new ReportId(about.getOrDefault("report", "none")))
                .ifPresent(all::add);
        return all.stream().filter(one -> one.status() == ReportStatus.SENT).toList();
    }

    private static boolean isOfSlot(Report report, Instant from) {
        Instant sent = report.sent();
        return sent != null
                && !sent.isBefore(from)
                && sent.isBefore(from.plus(SLOT))
                && report.said().filter(kind -> kind != ReportKind.CANNOT).isPresent();
    }

    private boolean isFor(Report report, AccountId recipient) {
        return bench.rows().answerers(bench.rows().of(report.assignments()), report.workspace()).stream()
                .anyMatch(one -> one.accounts().contains(recipient));
    }

    /** Several in one; who names the author, escaped. */
    Screen screen(List<Report> reports, java.util.function.Function<Report, String> who) {
        List<String> lines = new ArrayList<>();
        lines.add(say(NoticeText.NOTICE_REPORTS, reports.size()));
        reports.stream()
                .limit(SHOWN)
                .forEach(one -> lines.add(say(
                        NoticeText.NOTICE_REPORTS_LINE,
                        one.said().orElseThrow().name(),
                        who.apply(one),
                        Html.shorten(ReportWords.rows(bench.rows().of(one.assignments())), NAME * 2))));
        if (reports.size() > SHOWN) {
            lines.add(say(NoticeText.NOTICE_REPORTS_MORE, reports.size() - SHOWN));
        }
        return Screen.of(String.join("\n", lines));
    }
}
