package ru.srok.bot.coordinator;

import static ru.srok.messages.Messages.say;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.bot.conversation.Arguments;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.plan.Binding;
import ru.srok.domain.plan.Bindings;
import ru.srok.domain.plan.Corrections;
import ru.srok.domain.plan.Plan;
import ru.srok.domain.plan.ResponsiblePhrase;
import ru.srok.messages.coordinator.WhoseText;
import ru.srok.messages.html.Html;

/**
 * What is being bound: a row by itself, all rows of its section, or every row that names one of its responsibles.
 *
 * @param scope {@link #ROW}, {@link #SECTION}, or the responsible's place in the row, from 0
 * @param responsible the responsible, or null
 */
record Target(
        Plan plan, Activity row, String scope, @Nullable ResponsiblePhrase responsible) {

    static final String ROW = "row";
    static final String SECTION = "section";
    private static final int TITLE = 250;

    /** What the first three arguments of an action name. */
    static Optional<Target> of(Arguments arguments) {
        return of(arguments.plan(), arguments.activity(), arguments.text(2));
    }

    static Optional<Target> of(Plan plan, Activity row, String scope) {
        if (scope.equals(ROW) || scope.equals(SECTION)) {
            return Optional.of(new Target(plan, row, scope, null));
        }
        return Optional.of(scope)
                .filter(place -> place.matches("[0-9]{1,3}"))
                .flatMap(place -> ResponsiblePhrase.at(plan, row, Integer.parseInt(place)))
                .map(found -> new Target(plan, row, scope, found));
    }

    Optional<ResponsiblePhrase> phrase() {
        return Optional.ofNullable(responsible);
    }

    /** The binding in force; for a section that of the row from which it was opened. */
    Binding current() {
        return phrase().map(found -> found.bound().orElse(Binding.NOBODY)).orElseGet(() -> Bindings.of(plan, row));
    }

    /** The plan with another binding; null takes the own one away. */
    Plan bound(@Nullable Binding binding) {
        return phrase().map(found -> Corrections.withDefault(plan, found.name(), binding))
                .orElseGet(() -> Corrections.bound(plan, Corrections.ids(rows()), binding));
    }

    /** The plan with another curator of all these rows; whose work they are stays. */
    Plan curated(@Nullable MemberId curator) {
        List<Activity> own = phrase().isEmpty()
                ? rows()
                : rows().stream().filter(one -> one.binding().isPresent()).toList();
        Plan defaults = phrase().map(found -> Corrections.withDefault(
                        plan, found.name(), found.bound().orElse(Binding.NOBODY).withCurator(curator)))
                .orElse(plan);
        return own.isEmpty()
                ? defaults
                : Corrections.rebound(defaults, Corrections.ids(own), one -> one.withCurator(curator));
    }

    List<Activity> rows() {
        if (responsible != null) {
            return responsible.rows();
        }
        return scope.equals(SECTION)
                ? plan.activities().stream()
                        .filter(one -> one.isWork() && one.section().equals(row.section()))
                        .toList()
                : List.of(row);
    }

    /** Escaped. */
    String title() {
        if (responsible != null) {
            return say(WhoseText.WHOSE_PHRASE, Html.escape(Html.shorten(responsible.name(), TITLE)), rows().size());
        }
        return scope.equals(SECTION)
                ? say(WhoseText.WHOSE_SECTION, Html.escape(Html.shorten(row.sectionTitle(), TITLE)), rows().size())
                : say(
                        WhoseText.WHOSE_ROW,
                        Html.escape(RowWords.number(row)),
                        Html.escape(Html.shorten(row.title(), TITLE)));
    }

    /** Arguments of a button about this target, and more. */
    String[] arguments(String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(plan.id().value(), row.id().value(), scope),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }
}
