package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** What a row was before it was changed, on what basis, by whom and when. */
final class RowHistory {

    private static final int SHOWN = 3;
    private static final int VALUE = 80;
    private static final int NAME = 50;

    private final Repositories store;
    private final ChangedValues values;

    RowHistory(Repositories store) {
        this.store = store;
        this.values = new ChangedValues(store);
    }

    /** Whether a change of the row still lacks its basis. */
    boolean lacksBasis(Plan plan, Activity row) {
        return of(plan, row).stream().anyMatch(change -> change.basis().isEmpty());
    }

    /** The newest changes, one a line, escaped; empty without any. */
    List<String> lines(Plan plan, Activity row) {
        List<RowChange> changes = new ArrayList<>(of(plan, row));
        Collections.reverse(changes);
        List<String> lines = new ArrayList<>();
        changes.stream().limit(SHOWN).forEach(change -> lines.add(line(plan, change)));
        if (changes.size() > SHOWN) {
            lines.add(say(ChangeText.CHANGE_MORE, changes.size() - SHOWN));
        }
        return lines;
    }

    private List<RowChange> of(Plan plan, Activity row) {
        return store.rowChanges().of(plan.id()).stream()
                .filter(change -> change.activity().equals(row.id()))
                .toList();
    }

    private String line(Plan plan, RowChange change) {
        ZoneId zone =
                store.workspaces().find(plan.workspace()).map(Workspace::zone).orElse(ZoneOffset.UTC);
        return say(
                ChangeText.CHANGE_LINE,
                ChangedValues.column(change.column()),
                shown(values.value(plan, change.column(), change.before()), VALUE),
                change.basis().isEmpty() ? say(ChangeText.CHANGE_NO_BASIS) : shown(change.basis(), VALUE),
                shown(values.name(change.by().value()).orElse("–"), NAME),
                DateWords.brief(LocalDate.ofInstant(change.at(), zone)));
    }

    private static String shown(String words, int most) {
        return Html.escape(Html.shorten(words, most));
    }
}
