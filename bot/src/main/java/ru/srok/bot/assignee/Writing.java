package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.messages.assignee.TaskText;

/** «Отчитаться» up to the moment of sending: a draft is begun, gone on with, or left for later. */
final class Writing implements Conversation {

    private final Bench bench;
    private final Drafts drafts;
    private final Tasks tasks;

    Writing(Bench bench, Drafts drafts, Tasks tasks) {
        this.bench = bench;
        this.drafts = drafts;
        this.tasks = tasks;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> report = List.of(ArgumentKind.REPORT);
        List<ArgumentKind> row = List.of(ArgumentKind.ASSIGNMENT);
        routes.command("report", Permission.MEMBERS, this::begin);
        routes.label(say(TaskText.MENU_REPORT), Permission.MEMBERS, this::begin);
        routes.action("report.begin", Permission.MEMBERS, List.of(), (dialogue, none) -> begin(dialogue));
        routes.action("report.row", Permission.MEMBERS, row, (dialogue, arguments) -> row(dialogue, arguments, false));
        routes.action(
                "report.cannot", Permission.MEMBERS, row, (dialogue, arguments) -> row(dialogue, arguments, true));
        routes.action("report.open", Permission.MEMBERS, report, this::open);
        routes.action("report.late", Permission.MEMBERS, report, this::late);
        routes.action("report.leave", Permission.MEMBERS, report, this::leave);
    }

    /** One open row goes straight to its prompt. */
    void begin(Dialogue dialogue) {
        dialogue.rest();
        List<Row> open = drafts.open(dialogue);
        if (open.isEmpty()) {
            tasks.back(dialogue);
        } else {
            List<AssignmentId> rows = open.size() == 1 ? List.of(open.get(0).id()) : List.of();
            drafts.show(dialogue, drafts.openAbout(dialogue, rows));
        }
    }

    private void row(Dialogue dialogue, Arguments arguments, boolean cannot) {
        Assignment one = arguments.assignment();
        if (!bench.allowed().isReportable(dialogue, one)) {
            return;
        }
        Report draft = drafts.openAbout(dialogue, List.of(one.id()));
        drafts.show(dialogue, saying(draft, cannot ? ReportKind.CANNOT : null, dialogue));
    }

    private Report saying(Report draft, @Nullable ReportKind kind, Dialogue dialogue) {
        return draft.said().orElse(null) == kind ? draft : bench.reporting().keep(draft.saying(kind, dialogue.now()));
    }

    private void open(Dialogue dialogue, Arguments arguments) {
        if (bench.allowed().isWritable(dialogue, arguments.report())) {
            drafts.show(dialogue, arguments.report());
        }
    }

    private void late(Dialogue dialogue, Arguments arguments) {
        if (bench.allowed().isWritable(dialogue, arguments.report())) {
            drafts.show(dialogue, saying(arguments.report(), ReportKind.CANNOT, dialogue));
        }
    }

    /** Steps back; what was written stays in the draft. */
    private void leave(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!bench.allowed().isWritable(dialogue, draft)) {
            return;
        }
        dialogue.rest();
        boolean cannot = draft.said().isPresent();
        if (cannot) {
            drafts.show(dialogue, saying(draft, null, dialogue));
        } else {
            tasks.back(dialogue);
        }
    }
}
