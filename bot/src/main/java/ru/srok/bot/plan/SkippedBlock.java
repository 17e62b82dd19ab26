package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.messages.plan.PlaceWords;
import ru.srok.messages.plan.PlanText;
import ru.srok.messages.plan.PlanWords;

/** What of the document is no part of the plan: counted, or listed in full. */
final class SkippedBlock {

    private static final int PLACE_WIDTH = 24;
    private static final int GAP = 2;

    private final List<SkippedRow> skipped;
    private final Columns whole;
    private final Columns listed;

    SkippedBlock(List<SkippedRow> skipped, Terminal terminal) {
        this.skipped = skipped;
        this.whole = new Columns(List.of(terminal.width()), terminal.colour());
        this.listed = new Columns(List.of(PLACE_WIDTH, terminal.width() - PLACE_WIDTH - GAP), terminal.colour());
    }

    String counts() {
        if (skipped.isEmpty()) {
            return "";
        }
        return sentence(say(PlanText.SKIPPED, countsInWords()) + " " + say(PlanText.SKIPPED_HINT));
    }

    String list() {
        if (skipped.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder(sentence(say(PlanText.SKIPPED, countsInWords())));
        for (SkippedRow row : skipped) {
            lines.append(listed.row(List.of(
                    List.of(new Span(PlaceWords.place(row.place()), Style.FAINT)), List.of(Span.printed(row.text())))));
        }
        return lines.append('\n').toString();
    }

    private String countsInWords() {
        Map<SkippedRow.Reason, Integer> counts = new EnumMap<>(SkippedRow.Reason.class);
        skipped.forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> PlanWords.skipped(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String sentence(String text) {
        return whole.row(List.of(List.of(new Span(text, Style.FAINT))));
    }
}
