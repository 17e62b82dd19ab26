package ru.srok.bot.assignee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportId;

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
                .filter(report -> Allowed.isOwn(dialogue, report));
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
