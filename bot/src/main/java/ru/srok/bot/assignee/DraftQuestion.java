package ru.srok.bot.assignee;

import static ru.srok.messages.Messages.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.srok.bot.conversation.Rendered;
import ru.srok.bot.conversation.Renderer;
import ru.srok.domain.chat.Button;
import ru.srok.domain.chat.OutboxMessage;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.report.Report;
import ru.srok.domain.report.ReportStatus;
import ru.srok.messages.assignee.ReplyText;

/** The question about an unsent draft, as it stands when it is asked. */
final class DraftQuestion implements Renderer {

    private static final int WORDS = 500;

    private final Bench bench;

    DraftQuestion(Bench bench) {
        this.bench = bench;
    }

    @Override
    public OutboxMessage.Kind kind() {
        return OutboxMessage.Kind.NUDGE;
    }

    @Override
    public Optional<Rendered> render(OutboxMessage message, Instant now) {
        return new NoticeSubject(bench, message.references())
                .report()
                .filter(report -> report.status() == ReportStatus.DRAFT)
                .filter(report -> bench.addressees().isStillIn(report.workspace(), message))
                .map(report -> new Rendered(screen(report), Map.of("type", "draft")));
    }

    private Screen screen(Report draft) {
        List<Row> rows = bench.rows().of(draft.assignments());
        String about = rows.isEmpty() ? say(ReplyText.NUDGE_NO_ROW) : ReportWords.lines(rows);
        String text = say(ReplyText.NUDGE_TEXT) + "\n" + about + "\n" + ReportWords.content(draft, WORDS);
        String id = draft.id().value();
        return Screen.of(text)
                .row(
                        Button.of(say(ReplyText.NUDGE_SEND), "report.finish", id),
                        Button.of(say(ReplyText.NUDGE_WRITE), "report.open", id))
                .row(Button.of(say(ReplyText.NUDGE_DELETE), "report.discard", id));
    }
}
