package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;

/** What the person who talks may do with reports and rows now. */
final class Allowed {

    private final Bench bench;

    Allowed(Bench bench) {
        this.bench = bench;
    }

    /** Whether a report is by the person who talks; a coordinator sees all but writes only their own. */
    static boolean isOwn(Dialogue dialogue, Report report) {
        return report.by().equals(dialogue.actor().member().id());
    }

    /** Whether a report is the talker's own draft; otherwise says why nothing happens. */
    boolean isWritable(Dialogue dialogue, Report report) {
        if (!isOwn(dialogue, report)) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (report.status() == ReportStatus.SENT) {
            dialogue.alert(say(ReportText.REPORT_GONE));
        } else if (report.status() == ReportStatus.WITHDRAWN) {
            dialogue.alert(say(ReportText.REPORT_WITHDRAWN));
        }
        return isOwn(dialogue, report) && report.status() == ReportStatus.DRAFT;
    }

    /** Whether a sent report is still its author's; otherwise says why nothing happens. */
    boolean isChangeable(Dialogue dialogue, Report report) {
        boolean own = isOwn(dialogue, report);
        boolean open = own && bench.revising().isOpen(report);
        if (!own) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (report.status() == ReportStatus.WITHDRAWN) {
            dialogue.alert(say(ReportText.REPORT_WITHDRAWN));
        } else if (!open) {
            dialogue.alert(say(ReportText.REPORT_REVIEWED));
        }
        return open;
    }

    /** Whether the talker may report on a row now; otherwise says why nothing happens. */
    boolean isReportable(Dialogue dialogue, Assignment row) {
        boolean mine = bench.rows().isReportable(dialogue.actor().member(), row, dialogue.today());
        if (!mine) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (!row.state().isOpen()) {
            dialogue.alert(closed(row));
        }
        return mine && row.state().isOpen();
    }

    private String closed(Assignment one) {
        String row = bench.rows()
                .row(one)
                .map(found -> RowWords.point(found.activity()))
                .orElse("");
        return say(ReportText.REPORT_CLOSED, row);
    }
}
