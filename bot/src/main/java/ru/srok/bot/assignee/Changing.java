package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReportText;

/** What an author may still do with a sent report: add to it, say something else, take it back, edit its words. */
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
        routes.action("report.add", Permission.MEMBERS, report, this::add);
        routes.action("report.clear", Permission.MEMBERS, report, this::clear);
        routes.action("report.withdraw", Permission.MEMBERS, report, this::withdraw);
        routes.action("report.kind", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::kind);
        routes.action("report.merge", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::merge);
        routes.awaiting(Drafts.ADDING, Permission.MEMBERS, this::added);
    }

    private boolean isChangeable(Dialogue dialogue, Report report) {
        boolean own = Drafts.isOwn(dialogue, report);
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

    private void change(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (!isChangeable(dialogue, report)) {
            return;
        }
        drafts.await(dialogue, Drafts.ADDING, report);
        ReportKind said = report.said().orElseThrow();
        String words = say(ReportText.REPORT_CHANGE_ASK, rows(report), say(ReportText.REPORT_KIND, said.name()));
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

    private void add(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (isChangeable(dialogue, report)) {
            drafts.await(dialogue, Drafts.ADDING, report);
            dialogue.say(Screen.of(say(ReportText.REPORT_ADD_ASK, rows(report))));
        }
    }

    private boolean added(Dialogue dialogue, Incoming.Words words) {
        Optional<Report> report = drafts.awaited(dialogue).filter(bench.revising()::isOpen);
        if (report.isEmpty() || Places.isCommand(words) || words.answered().isPresent()) {
            return false;
        }
        List<String> troubles = Intake.troubles(words);
        if (!troubles.isEmpty()) {
            dialogue.say(Screen.of(String.join("\n", troubles)));
        }
        if (Intake.hasContent(words)) {
            Report more = Intake.into(report.get(), words, dialogue.now());
            show(dialogue, bench.revising().rewrite(more, dialogue.incoming().key(), dialogue.now()));
        }
        return true;
    }

    private void show(Dialogue dialogue, Report report) {
        String id = report.id().value();
        dialogue.replace(
                Screen.of(say(ReportText.REPORT_ADDED) + " " + rows(report) + "\n" + ReportWords.content(report, WORDS))
                        .row(
                                Button.of(say(ReportText.REPORT_CHANGE), "report.change", id),
                                Button.of(
                                        say(ReportText.REPORT_READY),
                                        "report.send",
                                        id,
                                        report.said().orElseThrow().name())));
    }

    private void clear(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (isChangeable(dialogue, report)) {
            Report bare = report.with(List.of(), report.attachments(), dialogue.now());
            bench.revising().rewrite(bare, dialogue.incoming().key(), dialogue.now());
            dialogue.rest();
            drafts.await(dialogue, Drafts.ADDING, report);
            dialogue.replace(Screen.of(say(ReportText.REPORT_ADD_ASK, rows(report))));
        }
    }

    private void kind(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        Optional<ReportKind> kind = Sending.kind(arguments.text(1));
        if (kind.isPresent() && isChangeable(dialogue, report)) {
            sending.told(dialogue, bench.revising().sayInstead(report, kind.get(), dialogue.now()));
        }
    }

    private void withdraw(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (isChangeable(dialogue, report)) {
            bench.reporting().takeBack(report, dialogue.now());
            dialogue.rest();
            dialogue.replace(Screen.of(say(ReportText.REPORT_TAKEN, rows(report)))
                    .row(Button.of(say(ReportText.REPORT_TO_NEXT), "report.begin")));
        }
    }

    /** Adds a draft that belongs to nothing open to the report sent last. */
    private void merge(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        Optional<Report> sent = bench
                .store()
                .reports()
                .of(dialogue.actor().workspace().id())
                .stream()
                .filter(one -> one.id().value().equals(arguments.text(1)) && Drafts.isOwn(dialogue, one))
                .findFirst();
        if (sent.isEmpty() || !isChangeable(dialogue, sent.get()) || !drafts.isWritable(dialogue, draft)) {
            return;
        }
        Report more = Drafting.adding(sent.get(), draft.parts(), draft.attachments(), dialogue.now());
        Report kept = bench.revising().rewrite(more, dialogue.incoming().key(), dialogue.now());
        bench.reporting().discard(draft, dialogue.now());
        show(dialogue, kept);
    }

    private String rows(Report report) {
        return ReportWords.rows(bench.rows().of(report.assignments()));
    }
}
