package ru.srok.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A responsible as it stands in a plan, with the rows it stands in.
 *
 * @param name as {@link Responsible#name()}
 * @param kind what kind of responsible it was taken for
 * @param rows in the order of the plan, at least one
 * @param binding whose work that is by default, or null while nobody said
 */
public record ResponsiblePhrase(
        String name,
        Responsible.Kind kind,
        List<Activity> rows,
        @Nullable Binding binding) {

    public ResponsiblePhrase {
        rows = List.copyOf(rows);
    }

    /** All of a plan's, the one with most rows first. */
    public static List<ResponsiblePhrase> of(Plan plan) {
        Map<String, List<Activity>> rows = new LinkedHashMap<>();
        plan.activities().stream()
                .filter(Activity::isWork)
                .forEach(row -> row.responsibles().stream()
                        .map(Responsible::name)
                        .distinct()
                        .forEach(name -> rows.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(row)));
        return rows.entrySet().stream()
                .map(entry -> new ResponsiblePhrase(
                        entry.getKey(),
                        kind(entry.getValue().get(0), entry.getKey()),
                        entry.getValue(),
                        plan.defaults().get(entry.getKey())))
                .sorted(Comparator.comparingInt(phrase -> -phrase.rows().size()))
                .toList();
    }

    private static Responsible.Kind kind(Activity row, String name) {
        return row.responsibles().stream()
                .filter(one -> one.name().equals(name))
                .map(Responsible::kind)
                .findFirst()
                .orElse(Responsible.Kind.OTHER);
    }

    /** The one that stands at a place of a row, from 0. */
    public static Optional<ResponsiblePhrase> at(Plan plan, Activity row, int place) {
        if (place < 0 || place >= row.responsibles().size()) {
            return Optional.empty();
        }
        String name = row.responsibles().get(place).name();
        return of(plan).stream().filter(phrase -> phrase.name().equals(name)).findFirst();
    }

    /** Where its first row names it, from 0; with that row this is its identity for buttons. */
    public int place() {
        List<Responsible> named = rows.get(0).responsibles();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("A row of a responsible does not name it");
    }

    /** Whose work it is by default. */
    public Optional<Binding> bound() {
        return Optional.ofNullable(binding);
    }
}
