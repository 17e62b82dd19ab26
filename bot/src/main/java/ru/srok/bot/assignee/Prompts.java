package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.srok.domain.assignment.AssignmentId;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Drafting;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportKind;
import ru.srok.messages.assignee.ReplyText;
import ru.srok.messages.assignee.ReportText;
import ru.srok.messages.assignee.TaskText;
import ru.srok.messages.html.Html;

/** The screens between «Отчитаться» and the sent report. */
final class Prompts {

    private static final int RESULT = 300;
    private static final int WORDS = 700;
    private static final int PAGE = 10;
    private static final int AWAITED_ROWS = 3;

    private final Rows rows;

    Prompts(Rows rows) {
        this.rows = rows;
    }

    /** The rows to tick, ten a page. */
    Screen ticks(Report draft, List<Row> open, int wanted) {
        Set<AssignmentId> ticked = draft.assignments().stream().collect(Collectors.toSet());
        int page = Math.max(0, Math.min(wanted, (open.size() - 1) / PAGE));
        List<Button> buttons = new ArrayList<>();
        RowLabels labels = new RowLabels(open);
        for (Row row : open.subList(page * PAGE, Math.min(open.size(), (page + 1) * PAGE))) {
            boolean on = ticked.contains(row.id());
            ReportText label = on ? ReportText.REPORT_TICKED : ReportText.REPORT_UNTICKED;
            buttons.add(Button.of(
                    say(label, labels.of(row)),
                    "report.tick",
                    draft.id().value(),
                    row.id().value(),
                    on ? "off" : "on",
                    Integer.toString(page)));
        }
        String id = draft.id().value();
        Screen screen = Keyboard.rows(Screen.of(say(ReportText.REPORT_WHICH)), buttons, 1);
        Screen turned = Keyboard.rows(screen, Turns.of("report.page", id, page, open.size() > (page + 1) * PAGE), 2);
        return turned.row(
                Button.of(say(ReportText.REPORT_NEXT), "report.next", id),
                Button.of(say(ReportText.REPORT_BACK), "tasks.list", "0"));
    }

    /** What is awaited, what came so far, and the ways to send it. */
    Screen prompt(Report draft) {
        boolean cannot = draft.said().filter(ReportKind.CANNOT::equals).isPresent();
        List<String> lines = body(draft);
        if (cannot) {
            lines.add(say(ReportText.REPORT_PROMPT_CANNOT));
        } else {
            boolean empty = Drafting.isEmpty(draft);
            lines.add(say(empty ? ReportText.REPORT_PROMPT : ReportText.REPORT_PROMPT_MORE));
        }
        if (Questions.isQuestion(draft.text())) {
            lines.add(say(ReplyText.REPLY_QUESTION));
        }
        Screen screen = Screen.of(String.join("\n", lines));
        return cannot ? cannotButtons(screen, draft) : buttons(screen, draft);
    }

    private List<String> body(Report draft) {
        List<Row> about = rows.of(draft.assignments());
        List<String> lines = new ArrayList<>();
        lines.add(
                about.size() == 1
                        ? say(ReportText.REPORT_ROWS, ReportWords.lines(about))
                        : say(ReportText.REPORT_ROWS_MANY, ReportWords.lines(about)));
        about.stream()
                .limit(AWAITED_ROWS)
                .map(row -> row.activity().result())
                .filter(result -> !result.isBlank())
                .distinct()
                .forEach(
                        result -> lines.add(say(ReportText.REPORT_AWAITED, Html.escape(Html.shorten(result, RESULT)))));
        lines.add("");
        if (!Drafting.isEmpty(draft)) {
            lines.add(ReportWords.content(draft, WORDS));
            lines.add("");
        }
        return lines;
    }

    private static Screen buttons(Screen screen, Report draft) {
        String id = draft.id().value();
        Screen all = screen.row(
                        send(ReportText.REPORT_DONE, id, ReportKind.DONE),
                        send(ReportText.REPORT_PARTLY, id, ReportKind.PROGRESS))
                .row(
                        Drafting.isEmpty(draft)
                                ? Button.of(say(ReportText.REPORT_CANNOT), "report.late", id)
                                : send(ReportText.REPORT_CANNOT, id, ReportKind.CANNOT),
                        Button.of(say(ReportText.REPORT_BACK), "report.leave", id));
        return Questions.isQuestion(draft.text())
                ? all.row(Button.of(say(ReplyText.REPLY_ASK), "question.send", id))
                : all;
    }

    private static Screen cannotButtons(Screen screen, Report draft) {
        String id = draft.id().value();
        return screen.row(send(ReportText.REPORT_CANNOT_SEND, id, ReportKind.CANNOT))
                .row(Button.of(say(ReportText.REPORT_BACK), "report.leave", id));
    }

    private static Button send(ReportText label, String id, ReportKind kind) {
        return Button.of(say(label), "report.send", id, kind.name());
    }

    /** Whether what was written is what was meant. */
    Screen confirm(Report draft, ReportKind kind) {
        List<Row> about = rows.of(draft.assignments());
        String question =
                say(ReplyText.REPLY_CONFIRM, say(ReportText.REPORT_KIND, kind.name()), ReportWords.rows(about));
        String id = draft.id().value();
        return Screen.of(question + "\n" + ReportWords.content(draft, WORDS))
                .row(Button.of(say(ReplyText.REPLY_YES), "report.send", id, kind.name()))
                .row(Button.of(say(ReplyText.REPLY_NO), "report.open", id));
    }

    /** Which row words belong to that came out of the blue. */
    Screen which(Report draft, List<Row> candidates) {
        String id = draft.id().value();
        RowLabels labels = new RowLabels(candidates);
        List<Button> buttons = candidates.stream()
                .limit(PAGE)
                .map(row ->
                        Button.of(labels.of(row), "report.towards", id, row.id().value()))
                .toList();
        Screen screen = Keyboard.rows(
                Screen.of(say(ReplyText.REPLY_WHICH) + "\n" + ReportWords.content(draft, WORDS)), buttons, 1);
        Screen more = candidates.size() > PAGE
                ? screen.row(Button.of(say(TaskText.TASK_MORE), "report.page", id, "1"))
                : screen;
        Screen asking = Questions.isQuestion(draft.text())
                ? more.row(Button.of(say(ReplyText.REPLY_ASK), "question.send", id))
                : more;
        return asking.row(Button.of(say(ReplyText.REPLY_NONE_OF), "report.discard", id));
    }
}
