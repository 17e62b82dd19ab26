package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.messages.assignee.ReportText;

/** What an author may still do with a sent report: say something else of its rows, take it back, clear its words. */
final class Changing implements Conversation {

    private static final int WORDS = 500;

    private final Bench bench;
    private final Drafts drafts;
    private final Sending sending;

    Changing(Bench bench, Drafts drafts, Sending sending) {
        this.bench = bench;
        this.drafts = drafts;
        this.sending = sending;
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> report = List.of(ArgumentKind.REPORT);
        routes.action("report.change", Permission.MEMBERS, report, this::change);
        routes.action("report.clear", Permission.MEMBERS, report, this::clear);
        routes.action("report.withdraw", Permission.MEMBERS, report, this::withdraw);
        routes.action("report.kind", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::kind);
    }

    private void change(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (!bench.allowed().isChangeable(dialogue, report)) {
            return;
        }
        drafts.await(dialogue, Drafts.ADDING, report);
        ReportKind said = report.said().orElseThrow();
        String words = say(
                ReportText.REPORT_CHANGE_ASK,
                ReportWords.rows(bench, report),
                say(ReportText.REPORT_KIND, said.name()));
        String id = report.id().value();
        Button other = said == ReportKind.DONE
                ? Button.of(say(ReportText.REPORT_SAY_PARTLY), "report.kind", id, ReportKind.PROGRESS.name())
                : Button.of(say(ReportText.REPORT_SAY_DONE), "report.kind", id, ReportKind.DONE.name());
        Screen screen = Screen.of(words + "\n" + ReportWords.content(report, WORDS));
        Screen first = report.text().isBlank()
                ? screen.row(other)
                : screen.row(other, Button.of(say(ReportText.REPORT_CLEAR), "report.clear", id));
        dialogue.replace(first.row(
                Button.of(say(ReportText.REPORT_TAKE_BACK), "report.withdraw", id),
                Button.of(say(ReportText.REPORT_READY), "report.send", id, said.name())));
    }

    private void clear(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (bench.allowed().isChangeable(dialogue, report)) {
            Report bare = report.with(List.of(), report.attachments(), dialogue.now());
            bench.revising().rewrite(bare, dialogue.incoming().key(), dialogue.now());
            dialogue.rest();
            drafts.await(dialogue, Drafts.ADDING, report);
            dialogue.replace(Screen.of(say(ReportText.REPORT_ADD_ASK, ReportWords.rows(bench, report))));
        }
    }

    private void kind(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        Optional<ReportKind> kind = Sending.kind(arguments.text(1));
        if (kind.isPresent() && bench.allowed().isChangeable(dialogue, report)) {
            sending.told(dialogue, bench.revising().sayInstead(report, kind.get(), dialogue.now()));
        }
    }

    private void withdraw(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (bench.allowed().isChangeable(dialogue, report)) {
            bench.reporting().takeBack(report, dialogue.now());
            dialogue.rest();
            dialogue.replace(Screen.of(say(ReportText.REPORT_TAKEN, ReportWords.rows(bench, report)))
                    .row(Button.of(say(ReportText.REPORT_TO_NEXT), "report.begin")));
        }
    }
}
