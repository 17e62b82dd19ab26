package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.ArgumentKind;
import ru.srok.bot.conversation.Arguments;
import ru.srok.bot.conversation.Conversation;
import ru.srok.bot.conversation.Dialogue;
import ru.srok.bot.conversation.Incoming;
import ru.srok.bot.conversation.Permission;
import ru.srok.bot.conversation.Routes;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.assignment.AssignmentState;
import ru.srok.domain.assignment.Move;
import ru.srok.domain.assignment.Transitions;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.HandoverText;
import ru.srok.messages.assignee.ReplyText;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.RowWords;
import ru.srok.messages.assignee.TaskText;

/** «Не моё», with a reason or without. */
final class Declining implements Conversation {

    private static final String REASON = "decline.reason";
    private static final String ROW = "row";

    private final Bench bench;
    private final Notices notices;
    private final Transitions transitions;

    Declining(Bench bench, Notices notices) {
        this.bench = bench;
        this.notices = notices;
        this.transitions = new Transitions(bench.store());
    }

    @Override
    public void register(Routes routes) {
        List<ArgumentKind> row = List.of(ArgumentKind.ASSIGNMENT);
        routes.action("decline.ask", Permission.MEMBERS, row, this::ask);
        routes.action(
                "decline.go",
                Permission.MEMBERS,
                row,
                (dialogue, arguments) -> decline(dialogue, arguments.assignment(), ""));
        routes.action("decline.words", Permission.MEMBERS, List.of(ArgumentKind.REPORT), this::byWords);
        routes.awaiting(REASON, Permission.MEMBERS, this::reason);
    }

    /** Whether words that read as «не моё» are meant so. */
    static Screen confirm(Report draft, List<Row> rows) {
        String id = draft.id().value();
        return Screen.of(say(ReplyText.REPLY_DECLINE, ReportWords.rows(rows)) + "\n" + ReportWords.content(draft, 500))
                .row(Button.of(say(ReplyText.REPLY_YES), "decline.words", id))
                .row(Button.of(say(ReplyText.REPLY_NO), "report.open", id));
    }

    private void ask(Dialogue dialogue, Arguments arguments) {
        Assignment row = arguments.assignment();
        if (!bench.rows().isMine(dialogue.actor().member(), row)) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
            return;
        }
        String id = row.id().value();
        dialogue.await(REASON, Map.of(ROW, id));
        dialogue.replace(Screen.of(say(HandoverText.DECLINE_ASK, named(row)))
                .row(
                        Button.of(say(HandoverText.DECLINE_PLAIN), "decline.go", id),
                        Button.of(say(TaskText.CARD_BACK_BUTTON), "tasks.card", id)));
    }

    private boolean reason(Dialogue dialogue, Incoming.Words words) {
        Optional<Assignment> row = Optional.ofNullable(dialogue.state().data().get(ROW))
                .flatMap(id -> bench.store().assignments().find(new AssignmentId(id)));
        if (row.isEmpty()
                || Places.isCommand(words)
                || words.text().isBlank()
                || !words.files().isEmpty()) {
            return false;
        }
        decline(dialogue, row.get(), words.text());
        return true;
    }

    private void byWords(Dialogue dialogue, Arguments arguments) {
        Report draft = arguments.report();
        if (!Allowed.isOwn(dialogue, draft)) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
            return;
        }
        draft.assignments().stream()
                .flatMap(id -> bench.store().assignments().find(id).stream())
                .forEach(row -> decline(dialogue, row, draft.text()));
        if (draft.status() == ReportStatus.DRAFT) {
            bench.reporting().discard(draft, dialogue.now());
        }
    }

    private void decline(Dialogue dialogue, Assignment row, String reason) {
        if (!bench.rows().isMine(dialogue.actor().member(), row)) {
            dialogue.alert(say(ReportText.REPORT_NOT_YOURS));
            return;
        }
        boolean already = row.state() == AssignmentState.DECLINED;
        boolean declined = already || move(dialogue, row, reason).isPresent();
        dialogue.rest();
        dialogue.replace(
                Screen.of(say(declined ? HandoverText.DECLINE_DONE : HandoverText.DECLINE_TOO_LATE, named(row))));
        if (declined) {
            tell(dialogue, row.id());
        }
    }

    private Optional<Assignment> move(Dialogue dialogue, Assignment row, String reason) {
        return transitions.move(
                row.id(),
                Move.DECLINE,
                new Transitions.Cause(
                        dialogue.actor().member().id(), null, "bot", reason, null, dialogue.now(), dialogue.today()));
    }

    private void tell(Dialogue dialogue, AssignmentId id) {
        bench.rows()
                .find(id)
                .ifPresent(row -> notices.toAnswerers(
                        dialogue,
                        List.of(row),
                        "declined:" + id.value() + "#"
                                + row.assignment().progress().since(),
                        Map.of(
                                "type",
                                "declined",
                                "row",
                                id.value(),
                                "member",
                                dialogue.actor().member().id().value())));
    }

    private String named(Assignment row) {
        return bench.rows().row(row).map(one -> RowWords.named(one.activity())).orElse("");
    }
}
