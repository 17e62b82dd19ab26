package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.srok.domain.assignment.Assignment;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.people.Member;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.store.NaturalOrder;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.PersonWords;
import ru.srok.messages.summary.StandingWords;
import ru.srok.messages.summary.SummaryText;

/** One row of the plan and everybody whose report it awaits. */
final class RowPage {

    private static final int TITLE = 500;
    private static final int PHRASE = 200;
    private static final int PART = 50;

    private final Standing standing;

    RowPage(Standing standing) {
        this.standing = standing;
    }

    Screen of(Activity row, int number, Trail trail) {
        List<Listing.Entry> entries = standing.linesOf(row).stream()
                .sorted(Comparator.comparing((PlanSummary.AssignmentLine line) ->
                                line.assignment().due())
                        .thenComparing(line -> standing.nameOf(line.assignment().assignee()), NaturalOrder.INSTANCE))
                .map(line -> new Listing.Entry(
                        say(
                                SummaryText.PLACE_LINE,
                                place(row, line.assignment()),
                                standing.words().of(line)),
                        Pages.assignment(standing.plan(), line.assignment())))
                .toList();
        return new Listing(head(row), entries, at -> Pages.row(standing.plan(), row, at))
                .at(standing.plan(), number, trail);
    }

    /** Of a row with parts the part is named, too. */
    private String place(Activity row, Assignment one) {
        String name = standing.nameOf(one.assignee());
        return one.activity().equals(row.id())
                ? name
                : say(
                        SummaryText.PLACE_AND_PART,
                        name,
                        standing.rowOf(one)
                                .map(part -> Html.escape(Html.shorten(part.title(), PART)))
                                .orElse(""));
    }

    private String head(Activity row) {
        List<String> lines = new ArrayList<>();
        if (!row.number().isBlank()) {
            lines.add("<b>" + say(SummaryText.ROW_NUMBER, Html.escape(Html.shorten(row.number(), PHRASE))) + "</b>");
        }
        lines.add(Html.escape(Html.shorten(row.title(), TITLE)));
        String phrase = Html.shorten(row.deadline().phrase(), PHRASE);
        lines.add(phrase.isEmpty() ? say(SummaryText.ROW_NO_PHRASE) : say(SummaryText.ROW_PHRASE, Html.escape(phrase)));
        if (!row.result().isBlank()) {
            lines.add(say(SummaryText.ROW_RESULT, Html.escape(Html.shorten(row.result(), PHRASE))));
        }
        curator(row, lines);
        standing.summary().rows().stream()
                .filter(line -> line.activity().id().equals(row.id()))
                .forEach(line -> lines.add(say(SummaryText.ROW_STANDING, StandingWords.rowInside(line.state()))));
        return String.join("\n", lines);
    }

    private void curator(Activity row, List<String> lines) {
        Bindings.of(standing.plan(), row)
                .curator()
                .flatMap(standing.store().members()::find)
                .filter(Member::active)
                .ifPresent(member -> lines.add(say(SummaryText.ROW_CURATOR, PersonWords.withPhone(member))));
    }
}
