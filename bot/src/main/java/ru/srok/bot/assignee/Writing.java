package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
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
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;

/** «Отчитаться» up to the moment of sending: which rows, and what is said of them. */
final class Writing implements Conversation {

    private static final int PAGE = 3;

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
        routes.action(
                "report.tick",
                Permission.MEMBERS,
                List.of(ArgumentKind.REPORT, ArgumentKind.ASSIGNMENT, ArgumentKind.TEXT, ArgumentKind.TEXT),
                this::tick);
        routes.action("report.page", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::page);
        routes.action("report.next", Permission.MEMBERS, report, this::next);
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
        if (!bench.rows().isReportable(dialogue.actor().member(), one, dialogue.today())) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
            return;
        }
        if (!one.state().isOpen()) {
            dialogue.alert(closed(one));
            return;
        }
        Report draft = drafts.openAbout(dialogue, List.of(one.id()));
        drafts.show(dialogue, saying(draft, cannot ? ReportKind.CANNOT : null, dialogue));
    }

    private String closed(Assignment one) {
        String row = bench.rows()
                .row(one)
                .map(found -> RowWords.point(found.activity()))
                .orElse("");
        return say(ReportText.REPORT_CLOSED, row);
    }

    private Report saying(Report draft, @Nullable ReportKind kind, Dialogue dialogue) {
        return draft.said().orElse(null) == kind ? draft : bench.reporting().keep(draft.saying(kind, dialogue.now()));
    }

    /** The button names what is to be, not a change: pressing it twice does it once. */
    private void tick(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        AssignmentId row = arguments.assignment().id();
        if (!drafts.isWritable(dialogue, draft) || !isReportable(dialogue, arguments.assignment())) {
            return;
        }
        List<AssignmentId> rows = new ArrayList<>(draft.assignments());
        rows.remove(row);
        if (arguments.text(2).equals("on")) {
            rows.add(row);
        }
        Report ticked =
                rows.equals(draft.assignments()) ? draft : bench.reporting().keep(draft.about(rows, dialogue.now()));
        dialogue.replace(drafts.prompts().ticks(ticked, drafts.open(dialogue), Keyboard.page(arguments.text(PAGE))));
    }

    private boolean isReportable(Dialogue dialogue, Assignment row) {
        boolean mine = bench.rows().isReportable(dialogue.actor().member(), row, dialogue.today());
        if (!mine) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (!row.state().isOpen()) {
            dialogue.alert(closed(row));
        }
        return mine && row.state().isOpen();
    }

    private void page(Dialogue dialogue, Arguments arguments) {
        if (drafts.isWritable(dialogue, arguments.report())) {
            int page = Keyboard.page(arguments.text(1));
            dialogue.replace(drafts.prompts().ticks(arguments.report(), drafts.open(dialogue), page));
        }
    }

    private void next(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!drafts.isWritable(dialogue, draft)) {
            return;
        }
        if (draft.assignments().isEmpty()) {
            dialogue.toast(say(ReportText.REPORT_TICK_FIRST));
        } else {
            drafts.show(dialogue, draft);
        }
    }

    private void open(Dialogue dialogue, Arguments arguments) {
        if (drafts.isWritable(dialogue, arguments.report())) {
            drafts.show(dialogue, arguments.report());
        }
    }

    private void late(Dialogue dialogue, Arguments arguments) {
        if (drafts.isWritable(dialogue, arguments.report())) {
            drafts.show(dialogue, saying(arguments.report(), ReportKind.CANNOT, dialogue));
        }
    }

    /** Steps back; what was written stays in the draft. */
    private void leave(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!drafts.isWritable(dialogue, draft)) {
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
