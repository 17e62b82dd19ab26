package ru.srok.bot.summary;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.chat.Screen;
import ru.srok.domain.summary.ComingRow;
import ru.srok.domain.summary.DigestFigures;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.domain.summary.WeekChanges;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;
import ru.srok.messages.reminder.RowName;
import ru.srok.messages.summary.ComingWords;
import ru.srok.messages.summary.DigestText;

/** The lists behind the digest's figures of a week: what is near, and what has changed. */
final class WeekLists {

    private final Standing standing;

    WeekLists(Standing standing) {
        this.standing = standing;
    }

    Screen coming(ComingSpan span, int number, Trail trail) {
        DigestFigures figures = standing.digest();
        List<ComingRow> rows = span == ComingSpan.WEEK ? figures.thisWeek() : figures.ahead();
        ComingWords words = new ComingWords(standing.today());
        List<Listing.Entry> entries = rows.stream()
                .map(coming -> new Listing.Entry(
                        words.of(coming),
                        Pages.row(standing.plan(), coming.row().activity(), 0)))
                .toList();
        DigestText head = span == ComingSpan.WEEK ? DigestText.HEAD_THIS_WEEK : DigestText.HEAD_AHEAD;
        return new Listing(Html.bold(say(head)), entries, part -> Pages.coming(standing.plan(), span, part))
                .at(standing.plan(), number, trail);
    }

    Screen changes(int number, Trail trail) {
        WeekChanges changes = standing.digest().changes();
        List<Listing.Entry> entries = new ArrayList<>();
        changes.changedRows(standing.summary())
                .forEach((row, columns) -> entries.add(new Listing.Entry(
                        ComingWords.changed(row, columns), Pages.row(standing.plan(), row.head(), 0))));
        changes.assignments()
                .forEach(line -> entries.add(
                        new Listing.Entry(words(line), Pages.assignment(standing.plan(), line.assignment()))));
        String since = DateWords.near(changes.since(), standing.today());
        return new Listing(
                        Html.bold(say(DigestText.HEAD_CHANGES, since)),
                        entries,
                        part -> Pages.list(Pages.CHANGES, standing.plan(), part))
                .at(standing.plan(), number, trail);
    }

    private String words(PlanSummary.AssignmentLine line) {
        RowName name = standing.nameOf(line.assignment());
        return say(
                DigestText.CHANGE_LINE,
                standing.nameOf(line.assignment().assignee()),
                name.shortTitle(),
                name.reference(),
                standing.words().of(line));
    }
}
