package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.report.Report;
import ru.srok.messages.assignee.ReportText;

/** Which rows a draft is about: they are ticked on a list. */
final class Ticking implements Conversation {

    private static final int PAGE = 3;

    private final Bench bench;
    private final Drafts drafts;

    Ticking(Bench bench, Drafts drafts) {
        this.bench = bench;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.action(
                "report.tick",
                Permission.MEMBERS,
                List.of(ArgumentKind.REPORT, ArgumentKind.ASSIGNMENT, ArgumentKind.TEXT, ArgumentKind.TEXT),
                this::tick);
        routes.action("report.page", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::page);
        routes.action("report.next", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::next);
    }

    /** The button names what is to be, not a change: pressing it twice does it once. */
    private void tick(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        AssignmentId row = arguments.assignment().id();
        if (!bench.allowed().isWritable(dialogue, draft)
                || !bench.allowed().isReportable(dialogue, arguments.assignment())) {
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

    private void page(Dialogue dialogue, Arguments arguments) {
        if (bench.allowed().isWritable(dialogue, arguments.report())) {
            int page = Keyboard.page(arguments.text(1));
            dialogue.replace(drafts.prompts().ticks(arguments.report(), drafts.open(dialogue), page));
        }
    }

    private void next(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!bench.allowed().isWritable(dialogue, draft)) {
            return;
        }
        if (draft.assignments().isEmpty()) {
            dialogue.toast(say(ReportText.REPORT_TICK_FIRST));
        } else {
            drafts.show(dialogue, draft);
        }
    }
}
