package ru.srok.bot.plan;

import static ru.srok.messages.Messages.say;

import java.util.List;
import ru.srok.bot.console.Columns;
import ru.srok.bot.console.Span;
import ru.srok.bot.console.Style;
import ru.srok.bot.console.Terminal;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.PlanDraft;
import ru.srok.domain.plan.SectionDraft;
import ru.srok.domain.plan.SubActivityDraft;
import ru.srok.messages.plan.PlanText;

/** The plan's rows under their headings, in the document's order. */
final class RowsBlock {

    private final PlanDraft draft;
    private final int width;
    private final Columns heading;
    private final Columns columns;
    private final RowCells cells;

    RowsBlock(PlanDraft draft, Terminal terminal) {
        this.draft = draft;
        this.width = terminal.width();
        this.heading = new Columns(List.of(terminal.width()), terminal.colour());
        this.columns = new Columns(RowWidths.of(draft.activities(), terminal.width()), terminal.colour());
        this.cells = new RowCells(new RowFindings(draft.findings()));
    }

    String render() {
        StringBuilder text = new StringBuilder(columnNames());
        int shown = 0;
        for (ActivityDraft activity : draft.activities()) {
            int upTo = activity.heading().map(draft.sections()::indexOf).orElse(-1) + 1;
            shown = headings(text, shown, upTo);
            text.append(row(activity));
        }
        headings(text, shown, draft.sections().size());
        return text.toString();
    }

    /** Headings without rows of their own are shown before the next one that has some. */
    private int headings(StringBuilder text, int from, int to) {
        if (from < to) {
            text.append('\n');
        }
        draft.sections().subList(Math.min(from, to), to).forEach(section -> text.append(heading(section)));
        return Math.max(from, to);
    }

    private String heading(SectionDraft section) {
        String words = section.number()
                .map(number -> say(PlanText.SECTION_HEADING, number, section.title()))
                .orElse(section.title());
        return heading.row(List.of(List.of(new Span(words, Style.STRONG))));
    }

    private String columnNames() {
        List<Span> rule = List.of(new Span("─".repeat(width), Style.FAINT));
        return heading.row(List.of(rule))
                + columns.row(List.of(
                        List.of(),
                        faint(PlanText.COLUMN_NUMBER),
                        faint(PlanText.COLUMN_TITLE),
                        faint(PlanText.COLUMN_DEADLINE),
                        faint(PlanText.COLUMN_RESPONSIBLES)))
                + heading.row(List.of(rule));
    }

    private String row(ActivityDraft activity) {
        StringBuilder rows = new StringBuilder(columns.row(cells.of(activity)));
        for (SubActivityDraft item : activity.subActivities()) {
            rows.append(columns.row(cells.of(activity, item)));
        }
        return rows.toString();
    }

    private static List<Span> faint(PlanText name) {
        return List.of(new Span(say(name), Style.FAINT));
    }
}
