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
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Role;
import ru.srok.domain.reply.ReplyReader;
import ru.srok.domain.reply.ReplyReading;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReportText;

/** Words and files that come while the bot waits for them or out of the blue; nothing is guessed silently. */
final class FreeWords implements Conversation {

    private final Bench bench;
    private final Drafts drafts;
    private final Places places;
    private final Understanding meaning;
    private final ReplyReader reader = new ReplyReader();

    FreeWords(Bench bench, Drafts drafts, Places places) {
        this.bench = bench;
        this.drafts = drafts;
        this.places = places;
        this.meaning = new Understanding(bench, drafts);
    }

    @Override
    public void register(Routes routes) {
        routes.awaiting(Drafts.WRITING, Permission.MEMBERS, this::writing);
        routes.words(Permission.MEMBERS, this::free);
        routes.action(
                "report.towards",
                Permission.MEMBERS,
                List.of(ArgumentKind.REPORT, ArgumentKind.ASSIGNMENT),
                this::towards);
    }

    /** Words to the draft that is being written; a reply about other rows, and what comes after it was sent, is not. */
    private boolean writing(Dialogue dialogue, Incoming.Words words) {
        Optional<Report> draft = drafts.awaited(dialogue)
                .filter(one -> one.status() == ReportStatus.DRAFT)
                .filter(one -> isAbout(one, replied(dialogue, words)));
        if (draft.isEmpty() || opens(dialogue, words)) {
            return draft.isPresent();
        }
        if (takes(dialogue, words)) {
            Report kept = bench.reporting().keep(Intake.into(draft.get(), words, dialogue.now()));
            more(dialogue, kept, words);
        }
        return true;
    }

    private void more(Dialogue dialogue, Report draft, Incoming.Words words) {
        List<Row> open = drafts.open(dialogue);
        if (!draft.assignments().isEmpty()) {
            meaning.understand(dialogue, draft, words.text());
        } else if (open.isEmpty()) {
            meaning.nothingOpen(dialogue, draft);
        } else {
            meaning.settle(dialogue, draft, Mentioned.in(draft.text(), open));
        }
    }

    private static boolean isAbout(Report draft, List<AssignmentId> rows) {
        return rows.isEmpty() || rows.stream().anyMatch(draft.assignments()::contains);
    }

    private boolean free(Dialogue dialogue, Incoming.Words words) {
        List<AssignmentId> replied = replied(dialogue, words);
        boolean carriesPlans =
                dialogue.actor().is(Role.COORDINATOR) || dialogue.actor().is(Role.ADMINISTRATOR);
        if (carriesPlans && replied.isEmpty()) {
            return false;
        }
        if (!opens(dialogue, words) && takes(dialogue, words)) {
            sort(dialogue, words, replied);
        }
        return true;
    }

    /** A word such as «меню» opens its place. */
    private boolean opens(Dialogue dialogue, Incoming.Words words) {
        ReplyReading reading = words.files().isEmpty() ? reader.read(words.text()) : reader.read("");
        if (reading.command() == null) {
            return false;
        }
        places.open(dialogue, reading.command());
        return true;
    }

    /** Says what is wrong with files; returns whether anything is left. */
    private static boolean takes(Dialogue dialogue, Incoming.Words words) {
        List<String> troubles = Intake.troubles(words);
        if (!troubles.isEmpty()) {
            dialogue.say(Screen.of(String.join("\n", troubles)));
        }
        return Intake.hasContent(words);
    }

    private void sort(Dialogue dialogue, Incoming.Words words, List<AssignmentId> replied) {
        List<Row> open = drafts.open(dialogue);
        List<Row> meant =
                open.stream().filter(row -> replied.contains(row.id())).toList();
        List<Row> candidates = Mentioned.in(words.text(), meant.isEmpty() ? open : meant);
        Report draft = hold(dialogue, words, candidates);
        if (candidates.isEmpty()) {
            meaning.nothingOpen(dialogue, draft);
        } else {
            meaning.settle(dialogue, draft, candidates);
        }
    }

    /** Stores what came before anything is asked; handled a second time, it is found again. */
    private Report hold(Dialogue dialogue, Incoming.Words words, List<Row> candidates) {
        String message = words.parts().get(0).messageId();
        List<AssignmentId> rows =
                candidates.size() == 1 ? List.of(candidates.get(0).id()) : List.of();
        Report draft = bench.drafting()
                .holding(dialogue.actor().member(), message)
                .filter(one -> one.status() == ReportStatus.DRAFT)
                .orElseGet(() -> drafts.openAbout(dialogue, rows));
        return bench.reporting().keep(Intake.into(draft, words, dialogue.now()));
    }

    private void towards(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        boolean mine = bench.rows().isReportable(dialogue.actor().member(), arguments.assignment(), dialogue.today());
        if (!mine) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
        } else if (bench.allowed().isWritable(dialogue, draft)) {
            Report about = bench.reporting()
                    .keep(draft.about(List.of(arguments.assignment().id()), dialogue.now()));
            meaning.understand(dialogue, about, about.text());
        }
    }

    /** The rows of the message that these words answer. */
    private List<AssignmentId> replied(Dialogue dialogue, Incoming.Words words) {
        return words.answered()
                .flatMap(number -> bench.store().outbox().sentAs(dialogue.account(), number))
                .map(OutboxMessage::references)
                .map(references -> references.getOrDefault("rows", ""))
                .map(rows -> rows.lines()
                        .filter(line -> !line.isBlank())
                        .map(AssignmentId::new)
                        .toList())
                .orElse(List.of());
    }
}
