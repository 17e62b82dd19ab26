package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Role;
import ru.srok.domain.reply.ReplyReader;
import ru.srok.domain.reply.ReplyState;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.messages.assignee.ReplyText;

/** What words that came in may mean, and the question that makes sure of it. */
final class Understanding {

    private final Bench bench;
    private final Drafts drafts;
    private final ReplyReader reader = new ReplyReader();

    Understanding(Bench bench, Drafts drafts) {
        this.bench = bench;
        this.drafts = drafts;
    }

    /** Goes on with the one row that may be meant, or asks which; more words while it asks belong to the same draft. */
    void settle(Dialogue dialogue, Report draft, List<Row> candidates) {
        if (!draft.assignments().isEmpty()) {
            understand(dialogue, draft, draft.text());
        } else if (candidates.size() == 1) {
            List<AssignmentId> row = List.of(candidates.get(0).id());
            Report about = bench.reporting().keep(draft.about(row, dialogue.now()));
            understand(dialogue, about, about.text());
        } else {
            drafts.await(dialogue, Drafts.WRITING, draft);
            dialogue.say(drafts.prompts().which(draft, candidates));
        }
    }

    /** Where nothing is open, what came may belong to the last report, or be a question. */
    void nothingOpen(Dialogue dialogue, Report draft) {
        boolean observer = dialogue.actor().is(Role.OBSERVER);
        String id = draft.id().value();
        Optional<Report> last = observer ? Optional.empty() : lastSent(dialogue);
        dialogue.rest();
        if (last.isPresent()) {
            String rows = ReportWords.rows(bench.rows().of(last.get().assignments()));
            dialogue.say(Screen.of(say(ReplyText.REPLY_ADD_TO, rows) + "\n" + ReportWords.content(draft, 500))
                    .row(Button.of(
                            say(ReplyText.REPLY_ADD_YES),
                            "report.merge",
                            id,
                            last.get().id().value()))
                    .row(Button.of(say(ReplyText.REPLY_ASK), "question.send", id))
                    .row(Button.of(say(ReplyText.REPLY_NONE_OF), "report.discard", id)));
        } else {
            dialogue.say(Screen.of(say(observer ? ReplyText.REPLY_OBSERVER : ReplyText.REPLY_NONE))
                    .row(Button.of(say(ReplyText.REPLY_ASK), "question.send", id)));
        }
    }

    private Optional<Report> lastSent(Dialogue dialogue) {
        return bench.store().reports().of(dialogue.actor().workspace().id()).stream()
                .filter(one -> Allowed.isOwn(dialogue, one) && bench.revising().isOpen(one))
                .reduce((first, second) -> second);
    }

    /** Shows what was understood of words to be confirmed with one tap; other words are words. */
    void understand(Dialogue dialogue, Report draft, String text) {
        drafts.await(dialogue, Drafts.WRITING, draft);
        boolean told = draft.said().isPresent();
        ReplyState state = reader.read(text).state();
        Optional<ReportKind> kind = told ? Optional.empty() : kind(state);
        if (kind.isPresent()) {
            dialogue.replace(drafts.prompts().confirm(draft, kind.get()));
        } else if (state == ReplyState.NOT_MINE && !told) {
            dialogue.replace(Declining.confirm(draft, bench.rows().of(draft.assignments())));
        } else {
            dialogue.replace(drafts.prompts().prompt(draft));
        }
    }

    private static Optional<ReportKind> kind(ReplyState state) {
        return switch (state) {
            case DONE -> Optional.of(ReportKind.DONE);
            case PARTLY -> Optional.of(ReportKind.PROGRESS);
            case CANNOT -> Optional.of(ReportKind.CANNOT);
            case NOT_MINE, COMMAND, NONE -> Optional.empty();
        };
    }
}
