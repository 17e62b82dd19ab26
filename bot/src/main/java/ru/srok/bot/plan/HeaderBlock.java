package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.PlanHeader;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.plan.PlanText;
import ru.srok.messages.plan.PlanWords;

/** What stands above the table: whose plan it is, for when, and who watches over it. */
final class HeaderBlock {

    private static final int LABEL_WIDTH = 12;
    private static final int GAP = 2;

    private final PlanHeader header;
    private final Columns whole;
    private final Columns labelled;

    HeaderBlock(PlanHeader header, Terminal terminal) {
        this.header = header;
        this.whole = new Columns(List.of(terminal.width()), terminal.colour());
        this.labelled = new Columns(List.of(LABEL_WIDTH, terminal.width() - LABEL_WIDTH - GAP), terminal.colour());
    }

    String render() {
        String title = header.title().isBlank() ? say(PlanText.NO_TITLE) : header.title();
        return line(PlanWords.order(header), Style.PLAIN)
                + line(header.department(), Style.PLAIN)
                + line(title, Style.STRONG)
                + labelled(PlanText.PERIOD, DateWords.period(header.period()))
                + labelled(PlanText.CONTROL, header.control())
                + labelled(PlanText.COORDINATOR, header.coordinator())
                + "\n";
    }

    private String line(@Nullable String text, Style style) {
        return text == null || text.isBlank() ? "" : whole.row(List.of(List.of(new Span(text, style))));
    }

    private String labelled(PlanText label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        return labelled.row(List.of(List.of(new Span(say(label), Style.FAINT)), List.of(Span.plain(text))));
    }
}
