package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Turns column titles into a layout, where they are those of a plan. */
final class TitledColumns {

    private TitledColumns() {}

    private record Titled(int from, String title, Optional<Role> role) {}

    /**
     * The layout, or empty where the titles do not make a plan.
     *
     * @param titles by first column of the grid
     * @param ends for each title the column behind it
     * @param calendar the columns that stand for months, quarters or years
     */
    static Optional<ColumnLayout> layout(Map<Integer, String> titles, List<Integer> ends, CalendarColumns calendar) {
        List<Titled> titled = titles.entrySet().stream()
                .map(e -> titled(e.getKey(), e.getValue(), calendar))
                .toList();
        titled = besideDays(titled);
        if (!isPlan(titled, calendar)) {
            return Optional.empty();
        }
        Optional<Titled> title = titleColumn(titled);
        Optional<Titled> result = best(titled, Role.RESULT, ColumnWords::resultWeight);
        return title.isEmpty() ? Optional.empty() : Optional.of(layout(titled, List.of(title, result), ends));
    }

    /** Years stand over money beside a column of deadlines, and over figures in tables of other kinds. */
    private static Titled titled(int column, String title, CalendarColumns calendar) {
        if (calendar.has(column)) {
            return new Titled(column, calendar.titles().getOrDefault(column, ""), Optional.of(Role.CALENDAR));
        }
        Optional<Role> role =
                ColumnWords.namesBoth(title) ? Optional.of(Role.DEADLINE_AND_RESPONSIBLE) : ColumnWords.roleOf(title);
        return new Titled(column, title, role);
    }

    /** «Месяц» and «Дата»: the month is that of the days. */
    private static List<Titled> besideDays(List<Titled> titled) {
        boolean days = titled.stream()
                .anyMatch(one -> one.role().equals(Optional.of(Role.DEADLINE)) && !ColumnWords.namesMonth(one.title()));
        return titled.stream()
                .map(one -> days && ColumnWords.namesMonth(one.title())
                        ? new Titled(one.from(), one.title(), Optional.of(Role.MONTH))
                        : one)
                .toList();
    }

    private static boolean isPlan(List<Titled> titled, CalendarColumns calendar) {
        boolean both = has(titled, Role.DEADLINE_AND_RESPONSIBLE);
        boolean answered = both || has(titled, Role.RESPONSIBLE);
        boolean marked = has(titled, Role.CALENDAR) && (calendar.dated() || answered || !calendar.years());
        boolean dated = both || marked || has(titled, Role.DEADLINE);
        return (dated && answered) || ((dated || answered) && has(titled, Role.TITLE));
    }

    private static boolean has(List<Titled> titled, Role role) {
        return titled.stream().anyMatch(t -> t.role().equals(Optional.of(role)));
    }

    /** The column of the activities: the one whose title says so most clearly, else the first without known words. */
    private static Optional<Titled> titleColumn(List<Titled> titled) {
        Optional<Titled> named = best(titled, Role.TITLE, ColumnWords::titleWeight);
        return named.or(() -> titled.stream()
                .filter(t -> t.role().isEmpty() && !t.title().isEmpty())
                .findFirst());
    }

    private static Optional<Titled> best(List<Titled> titled, Role role, ToIntFunction<String> weight) {
        return titled.stream()
                .filter(t -> t.role().equals(Optional.of(role)))
                .max(Comparator.comparingInt((Titled t) -> weight.applyAsInt(t.title()))
                        .thenComparing(Comparator.comparingInt(Titled::from).reversed()));
    }

    private static ColumnLayout layout(List<Titled> titled, List<Optional<Titled>> chosen, List<Integer> ends) {
        List<ColumnLayout.Column> columns = new ArrayList<>();
        List<Role> taken = new ArrayList<>();
        for (int i = 0; i < titled.size(); i++) {
            Titled one = titled.get(i);
            Role role = role(titled.subList(0, i + 1), chosen, taken);
            taken.add(role);
            int next = i + 1 < titled.size() ? titled.get(i + 1).from() : ends.get(i);
            columns.add(new ColumnLayout.Column(one.from(), next, role, one.title()));
        }
        return new ColumnLayout(columns);
    }

    /** Years beside a column of deadlines are those of money. */
    static CalendarColumns meant(CalendarColumns calendar, Collection<String> titles) {
        boolean dated =
                titles.stream().anyMatch(title -> ColumnWords.roleOf(title).equals(Optional.of(Role.DEADLINE)));
        return calendar.years() && dated && !calendar.dated() ? CalendarColumns.NONE : calendar;
    }

    /** Each role once; a column without title belongs to its left neighbour. */
    private static Role role(List<Titled> titled, List<Optional<Titled>> chosen, List<Role> taken) {
        Titled one = titled.get(titled.size() - 1);
        if (one.title().isEmpty() && !taken.isEmpty()) {
            return taken.get(taken.size() - 1);
        }
        if (chosen.get(0).equals(Optional.of(one))) {
            return Role.TITLE;
        }
        if (chosen.get(1).equals(Optional.of(one))) {
            return Role.RESULT;
        }
        if (ColumnWords.namesEnd(one.title()) && endsWindow(titled, taken)) {
            return Role.DEADLINE_END;
        }
        Role role = one.role().orElse(Role.IGNORED);
        if (role == Role.CALENDAR) {
            return role;
        }
        boolean spare = role == Role.TITLE || role == Role.RESULT || taken.contains(role);
        return spare ? Role.IGNORED : role;
    }

    /** «Начало», «окончание»: whether the column before is that of the beginning. */
    private static boolean endsWindow(List<Titled> titled, List<Role> taken) {
        int before = taken.size() - 1;
        return before >= 0
                && taken.get(before) == Role.DEADLINE
                && ColumnWords.namesBeginning(titled.get(before).title());
    }
}
