package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.ReportStatus;
import ru.srok.domain.report.Reporting;
import ru.srok.messages.assignee.ReportText;

/** Sending a report, and throwing a draft away. */
final class Sending implements Conversation {

    private final Bench bench;
    private final Drafts drafts;
    private final Notices notices;
    private final Receipt receipt;

    Sending(Bench bench, Drafts drafts, Notices notices) {
        this.bench = bench;
        this.drafts = drafts;
        this.notices = notices;
        this.receipt = new Receipt(bench);
    }

    @Override
    public void register(Routes routes) {
        routes.action("report.send", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::send);
        routes.action("report.discard", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::discard);
        routes.action("report.finish", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::finish);
    }

    /** A second press finds the report sent and says the same again. */
    private void send(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        Optional<ReportKind> kind = kind(arguments.text(1));
        boolean again = Allowed.isOwn(dialogue, report) && report.status() == ReportStatus.SENT;
        if (kind.isEmpty() || (!again && !bench.allowed().isWritable(dialogue, report))) {
            return;
        }
        if (again) {
            told(dialogue, bench.reporting().send(report, dialogue.now()));
            return;
        }
        sendOwn(dialogue, report, kind.get());
    }

    private void sendOwn(Dialogue dialogue, Report draft, ReportKind kind) {
        Report own = draft.about(own(dialogue, draft), dialogue.now()).saying(kind, dialogue.now());
        if (own.assignments().isEmpty()) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else {
            told(dialogue, bench.reporting().send(own, dialogue.now()));
        }
    }

    /** Rows that were handed elsewhere since they were ticked are no longer this person's to report. */
    private List<AssignmentId> own(Dialogue dialogue, Report report) {
        return bench.rows().of(report.assignments()).stream()
                .filter(row -> bench.rows().isReportable(dialogue.actor().member(), row.assignment(), dialogue.today()))
                .map(Row::id)
                .toList();
    }

    static Optional<ReportKind> kind(String name) {
        return Arrays.stream(ReportKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Says what became of a report, and tells who answers for its rows. */
    void told(Dialogue dialogue, Reporting.Outcome outcome) {
        Report report = outcome.report();
        dialogue.rest();
        if (!outcome.changed().isEmpty()) {
            List<Row> rows = bench.rows().of(report.assignments());
            String kind = report.said().orElseThrow().name();
            String id = report.id().value();
            boolean waits = rows.stream().anyMatch(row -> row.assignment().state() == AssignmentState.REPORTED);
            if (waits || report.said().filter(ReportKind.CANNOT::equals).isPresent()) {
                notices.toAnswerers(
                        dialogue, rows, "report:" + id + ":" + kind, Map.of("type", "report", "report", id));
            } else {
                notices.bundled(dialogue, rows, report);
            }
        }
        dialogue.replace(receipt.of(outcome, dialogue));
    }

    private void discard(Dialogue dialogue, Arguments arguments) {
        if (bench.allowed().isWritable(dialogue, arguments.report())) {
            bench.reporting().discard(arguments.report(), dialogue.now());
            dialogue.rest();
            dialogue.replace(Screen.of(say(ReportText.REPORT_DISCARDED)));
        }
    }

    /** Sends a draft that knows what it says; another one is shown to be told. */
    private void finish(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!bench.allowed().isWritable(dialogue, draft)) {
            return;
        }
        Optional<ReportKind> kind = draft.said();
        if (kind.isPresent() && !draft.assignments().isEmpty()) {
            sendOwn(dialogue, draft, kind.get());
        } else {
            drafts.show(dialogue, draft);
        }
    }
}
