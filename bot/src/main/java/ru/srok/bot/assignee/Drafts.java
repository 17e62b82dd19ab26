package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReportText;

/** The draft that somebody is writing, and that words which come now belong to it. */
final class Drafts {

    static final String WRITING = "report.words";
    static final String ADDING = "report.add";
    private static final String DRAFT = "draft";

    private final Bench bench;
    private final Prompts prompts;
    private final TaskList list;

    Drafts(Bench bench) {
        this.bench = bench;
        this.prompts = new Prompts(bench.rows());
        this.list = new TaskList(bench.rows());
    }

    Prompts prompts() {
        return prompts;
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

    List<Row> open(Dialogue dialogue) {
        return list.open(dialogue.actor().member(), dialogue.today());
    }

    Report openAbout(Dialogue dialogue, List<AssignmentId> rows) {
        return bench.drafting().open(dialogue.actor().member(), rows, dialogue.now());
    }

    /** Waits for words to this report. */
    void await(Dialogue dialogue, String state, Report report) {
        dialogue.await(state, Map.of(DRAFT, report.id().value()));
    }

    /** The report that words which come now belong to. */
    Optional<Report> awaited(Dialogue dialogue) {
        return Optional.ofNullable(dialogue.state().data().get(DRAFT))
                .flatMap(id -> bench.store().reports().find(new ReportId(id)))
                .filter(report -> isOwn(dialogue, report));
    }

    /** Shows a draft to go on with: its rows to choose, or its prompt. */
    void show(Dialogue dialogue, Report draft) {
        List<Row> open = open(dialogue);
        if (!draft.assignments().isEmpty()) {
            await(dialogue, WRITING, draft);
            dialogue.replace(prompts.prompt(draft));
        } else if (open.isEmpty()) {
            dialogue.rest();
            dialogue.replace(list.screen(dialogue.actor().member(), dialogue.today(), 0));
        } else {
            dialogue.replace(prompts.ticks(draft, open, 0));
        }
    }
}
