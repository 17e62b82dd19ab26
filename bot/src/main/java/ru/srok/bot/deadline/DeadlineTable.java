package ru.srok.bot.deadline;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;
import ru.srok.messages.deadline.DeadlineText;
import ru.srok.messages.deadline.DeadlineWords;
import ru.srok.messages.finding.FindingWords;

/** Readings for people: the phrase, what it is, and the days. */
final class DeadlineTable implements DeadlineAnswers {

    private static final int KIND_WIDTH = 14;
    private static final int GAPS = 4;
    private static final int DAYS_LISTED = 4;

    private final Columns columns;

    DeadlineTable(Terminal terminal) {
        int rest = terminal.width() - KIND_WIDTH - GAPS;
        int phrase = rest * 2 / 5;
        columns = new Columns(List.of(phrase, KIND_WIDTH, rest - phrase), terminal.colour());
    }

    @Override
    public String begin() {
        return columns.row(List.of(
                List.of(new Span(say(DeadlineText.COLUMN_PHRASE), Style.FAINT)),
                List.of(new Span(say(DeadlineText.COLUMN_KIND), Style.FAINT)),
                List.of(new Span(say(DeadlineText.COLUMN_DUE), Style.FAINT))));
    }

    @Override
    public String answer(DeadlineReading reading) {
        String phrase = reading.phrase().isBlank() ? say(DeadlineText.NO_PHRASE) : reading.phrase();
        return columns.row(List.of(
                List.of(Span.printed(phrase)),
                List.of(new Span(DeadlineWords.kind(reading.kind()), Style.FAINT)),
                understood(reading)));
    }

    @Override
    public String end() {
        return "";
    }

    private static List<Span> understood(DeadlineReading reading) {
        List<Span> spans = new ArrayList<>();
        DeadlineWords.due(reading, DAYS_LISTED).ifPresent(due -> spans.add(new Span(due, Style.UNDERSTOOD)));
        reading.event().ifPresent(event -> spans.add(Span.plain(say(DeadlineText.EVENT, event))));
        for (FindingCode finding : reading.findings()) {
            spans.add(new Span(FindingWords.sentenceAndQuestion(finding), Style.QUESTION));
        }
        return spans;
    }
}
