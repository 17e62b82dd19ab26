package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.summary.Mark;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.RowState;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** Lists of a plan's rows: those in a state, the sections, the rows of a section. */
final class RowLists {

    private final Standing standing;

    RowLists(Standing standing) {
        this.standing = standing;
    }

    Screen inState(RowState state, int number, Trail trail) {
        List<Listing.Entry> entries = standing.summary().rows().stream()
                .filter(row -> row.state() == state)
                .map(this::entry)
                .toList();
        return new Listing(
                        Html.bold(StandingWords.row(state)), entries, part -> Pages.rows(standing.plan(), state, part))
                .at(standing.plan(), number, trail);
    }

    Screen sections(int number, Trail trail) {
        List<Listing.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, List<PlanSummary.RowLine>> section :
                Sections.of(standing.summary()).entrySet()) {
            entries.add(new Listing.Entry(line(section), Pages.section(standing.plan(), entries.size(), 0)));
        }
        return new Listing(
                        Html.bold(say(SummaryText.HEAD_SECTIONS)),
                        entries,
                        part -> Pages.list(Pages.SECTIONS, standing.plan(), part))
                .at(standing.plan(), number, trail);
    }

    Screen section(int index, int number, Trail trail) {
        List<Map.Entry<String, List<PlanSummary.RowLine>>> all =
                List.copyOf(Sections.of(standing.summary()).entrySet());
        if (index < 0 || index >= all.size()) {
            return sections(0, Trail.START);
        }
        Map.Entry<String, List<PlanSummary.RowLine>> section = all.get(index);
        List<Listing.Entry> entries =
                section.getValue().stream().map(this::entry).toList();
        return new Listing(
                        Html.bold(say(SummaryText.HEAD_SECTION, section.getKey())),
                        entries,
                        part -> Pages.section(standing.plan(), index, part))
                .at(standing.plan(), number, trail);
    }

    private static String line(Map.Entry<String, List<PlanSummary.RowLine>> section) {
        List<PlanSummary.RowLine> rows = section.getValue();
        return say(
                SummaryText.SECTION_LINE,
                Html.escape(section.getKey()),
                count(rows, RowState.DONE),
                rows.size(),
                count(rows, RowState.OVERDUE));
    }

    private static int count(List<PlanSummary.RowLine> rows, RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    private Listing.Entry entry(PlanSummary.RowLine row) {
        RowName name = RowName.of(row.activity());
        return new Listing.Entry(
                say(SummaryText.ROW_LINE, name.shortTitle(), name.reference(), stands(row)),
                Pages.row(standing.plan(), row.activity(), 0));
    }

    /** «опоздание 3 рабочих дня» for one assignee, «сдано 22 из 40» for several. */
    private String stands(PlanSummary.RowLine row) {
        List<PlanSummary.AssignmentLine> lines = standing.summary().linesOf(row.row());
        if (lines.isEmpty()) {
            return StandingWords.rowInside(row.state());
        }
        if (lines.size() == 1) {
            return standing.words().of(lines.get(0));
        }
        long done = lines.stream()
                .filter(line -> line.assignment().state().isDone())
                .count();
        long late = lines.stream()
                .filter(line -> line.marks().contains(Mark.OVERDUE))
                .count();
        return say(SummaryText.ROW_COUNTS, done, lines.size(), late);
    }
}
