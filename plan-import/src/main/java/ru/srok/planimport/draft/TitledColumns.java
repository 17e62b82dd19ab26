package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns column titles into a layout, where they are those of a plan. */
final class TitledColumns {

    private TitledColumns() {}

    private record Titled(int from, String title, Optional<Role> role) {}

    /**
     * The layout, or empty where the titles do not make a plan.
     *
     * @param titles by first column of the grid
     * @param ends for each title the column behind it
     */
    static Optional<ColumnLayout> layout(Map<Integer, String> titles, List<Integer> ends) {
        List<Titled> titled = titles.entrySet().stream()
                .map(e -> new Titled(e.getKey(), e.getValue(), ColumnWords.roleOf(e.getValue())))
                .toList();
        if (!isPlan(titled)) {
            return Optional.empty();
        }
        Optional<Titled> title = titleColumn(titled);
        return title.map(chosen -> layout(titled, chosen, ends));
    }

    private static boolean isPlan(List<Titled> titled) {
        boolean dated = has(titled, Role.DEADLINE);
        boolean answered = has(titled, Role.RESPONSIBLE);
        return (dated && answered) || ((dated || answered) && has(titled, Role.TITLE));
    }

    private static boolean has(List<Titled> titled, Role role) {
        return titled.stream().anyMatch(t -> t.role().equals(Optional.of(role)));
    }

    /** The column of the activities: the one whose title says so most clearly, else the first without known words. */
    private static Optional<Titled> titleColumn(List<Titled> titled) {
        Optional<Titled> named = titled.stream()
                .filter(t -> t.role().equals(Optional.of(Role.TITLE)))
                .max(Comparator.comparingInt(t -> ColumnWords.titleWeight(t.title())));
        return named.or(() -> titled.stream()
                .filter(t -> t.role().isEmpty() && !t.title().isEmpty())
                .findFirst());
    }

    private static ColumnLayout layout(List<Titled> titled, Titled title, List<Integer> ends) {
        List<ColumnLayout.Column> columns = new ArrayList<>();
        List<Role> taken = new ArrayList<>();
        for (int i = 0; i < titled.size(); i++) {
            Titled one = titled.get(i);
            Role role = one.equals(title) ? Role.TITLE : single(one, taken);
            taken.add(role);
            int next = i + 1 < titled.size() ? titled.get(i + 1).from() : ends.get(i);
            columns.add(new ColumnLayout.Column(one.from(), next, role));
        }
        return new ColumnLayout(columns);
    }

    /** Each role once; a second column of the same kind is not read. A column without title belongs to its left neighbour. */
    private static Role single(Titled one, List<Role> taken) {
        if (one.title().isEmpty() && !taken.isEmpty()) {
            return taken.get(taken.size() - 1);
        }
        Role role = one.role().orElse(Role.IGNORED);
        return role == Role.TITLE || taken.contains(role) ? Role.IGNORED : role;
    }
}
