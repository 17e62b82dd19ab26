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
import ru.srok.messages.assignee.ReportText;

/** Words and files that come to a report after it was sent. */
final class Adding implements Conversation {

    private static final int WORDS = 500;

    private final Bench bench;
    private final Drafts drafts;

    Adding(Bench bench, Drafts drafts) {
        this.bench = bench;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.action("report.add", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::add);
        routes.action("report.merge", Permission.MEMBERS, List.of(ArgumentKind.REPORT, ArgumentKind.TEXT), this::merge);
        routes.awaiting(Drafts.ADDING, Permission.MEMBERS, this::added);
    }

    private void add(Dialogue dialogue, Arguments arguments) {
        Report report = arguments.report();
        if (bench.allowed().isChangeable(dialogue, report)) {
            drafts.await(dialogue, Drafts.ADDING, report);
            dialogue.say(Screen.of(say(ReportText.REPORT_ADD_ASK, ReportWords.rows(bench, report))));
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
        dialogue.replace(Screen.of(say(ReportText.REPORT_ADDED) + " " + ReportWords.rows(bench, report) + "\n"
                        + ReportWords.content(report, WORDS))
                .row(
                        Button.of(say(ReportText.REPORT_CHANGE), "report.change", id),
                        Button.of(
                                say(ReportText.REPORT_READY),
                                "report.send",
                                id,
                                report.said().orElseThrow().name())));
    }

    /** Adds a draft that belongs to nothing open to the report sent last. */
    private void merge(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        Optional<Report> sent = bench
                .store()
                .reports()
                .of(dialogue.actor().workspace().id())
                .stream()
                .filter(one -> one.id().value().equals(arguments.text(1)) && Allowed.isOwn(dialogue, one))
                .findFirst();
        if (sent.isEmpty()
                || !bench.allowed().isChangeable(dialogue, sent.get())
                || !bench.allowed().isWritable(dialogue, draft)) {
            return;
        }
        Report more = Drafting.adding(sent.get(), draft.parts(), draft.attachments(), dialogue.now());
        Report kept = bench.revising().rewrite(more, dialogue.incoming().key(), dialogue.now());
        bench.reporting().discard(draft, dialogue.now());
        show(dialogue, kept);
    }
}
