package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ru.srok.domain.people.Member;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.Workspace;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.ClosingMode;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.RowChange;
import ru.srok.domain.store.Repositories;
import ru.srok.messages.coordinator.ChangeText;
import ru.srok.messages.coordinator.RowText;
import ru.srok.messages.date.DateWords;
import ru.srok.messages.html.Html;

/** What a row was before it was changed, on what basis, by whom and when. */
final class RowHistory {

    private static final int SHOWN = 3;
    private static final int VALUE = 80;
    private static final int NAME = 50;
    private static final int DAYS = 4;

    private final Repositories store;
    private final WhoseWords whose;

    RowHistory(Repositories store) {
        this.store = store;
        this.whose = new WhoseWords(store);
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
                say(column(change)),
                shown(before(plan, change), VALUE),
                change.basis().isEmpty() ? say(ChangeText.CHANGE_NO_BASIS) : shown(change.basis(), VALUE),
                shown(name(change.by().value()).orElse("–"), NAME),
                DateWords.brief(LocalDate.ofInstant(change.at(), zone)));
    }

    private static String shown(String words, int most) {
        return Html.escape(Html.shorten(words, most));
    }

    private static ChangeText column(RowChange change) {
        return switch (change.column()) {
            case DEADLINE -> ChangeText.CHANGE_DEADLINE;
            case ASSIGNEES -> ChangeText.CHANGE_ASSIGNEES;
            case MODE -> ChangeText.CHANGE_MODE;
            case CURATOR -> ChangeText.CHANGE_CURATOR;
            case TITLE -> ChangeText.CHANGE_TITLE;
            case STRUCK -> ChangeText.CHANGE_STRUCK;
        };
    }

    private String before(Plan plan, RowChange change) {
        String value = change.before();
        return switch (change.column()) {
            case DEADLINE -> value.isEmpty() ? say(RowText.ROWS_NO_DAYS) : DateWords.days(RowChange.days(value), DAYS);
            case ASSIGNEES ->
                whose.who(plan.workspace(), new Binding(RowChange.assignees(value), ClosingMode.LEAD, null));
            case MODE -> ModeCodes.read(value).map(WhosePicks::label).orElse(value);
            case CURATOR -> name(value).orElseGet(() -> say(ChangeText.CHANGE_NOBODY));
            case TITLE -> value;
            case STRUCK ->
                say(
                        value.isEmpty()
                                ? ChangeText.CHANGE_ADDED
                                : Boolean.parseBoolean(value) ? RowText.ROWS_STRUCK : ChangeText.CHANGE_IN_PLAN);
        };
    }

    private Optional<String> name(String member) {
        return Optional.of(member)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> store.members().find(new MemberId(id)))
                .map(Member::name);
    }
}
