package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.plan.SourcePlace;
import ru.srok.planimport.document.SourceDocument.Cell;
import ru.srok.planimport.document.SourceDocument.Row;
import ru.srok.planimport.document.SourceDocument.Table;
import ru.srok.planimport.draft.PlanRow.Reach;

/** Sorts a row's cells by the roles of their columns. */
final class RowMapper {

    private final ColumnLayout layout;
    private final SharedCell shared;
    private final MonthContext context;
    private final MonthColumn months;

    RowMapper(ColumnLayout layout, DeadlineGrammar grammar) {
        this.layout = layout;
        this.shared = new SharedCell(grammar);
        this.context = new MonthContext(grammar);
        this.months = new MonthColumn(layout, context);
    }

    PlanRow map(Table table, Row row) {
        SourcePlace place = placeOf(table, row);
        List<String> filled = filled(row);
        Reach reach = filled.size() > 2 ? Reach.OWN_COLUMN : reach(row);
        Map<Role, List<Fragment>> cells = new EnumMap<>(Role.class);
        Set<Role> merged = EnumSet.noneOf(Role.class);
        CalendarCells marked = new CalendarCells(context);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Role role = roleOf(cell, reach, filled.size());
            if (cell.continuesAbove()) {
                share(role, merged);
            }
            List<Fragment> fragments = fragments(cell, place.withCell(i + 1));
            if (fragments.isEmpty()) {
                if (filled.size() > 1) {
                    continuePrinted(role, cell, merged);
                }
            } else if (role == Role.CALENDAR) {
                marked.add(when(cell), layout.titleAt(cell.column()).startsWith("20"), fragments);
            } else {
                cells.computeIfAbsent(role, r -> new ArrayList<>()).addAll(fragments);
            }
        }
        joinWindow(cells);
        shared.part(cells);
        if (!cells.containsKey(Role.DEADLINE) && !marked.deadline().isEmpty()) {
            cells.put(Role.DEADLINE, marked.deadline());
        }
        months.apply(table, row, cells);
        return new PlanRow(place, textOf(row), cells, filled, reach, merged);
    }

    private static void share(Role role, Set<Role> merged) {
        switch (role) {
            case CALENDAR -> merged.add(Role.DEADLINE);
            case DEADLINE_AND_RESPONSIBLE -> merged.addAll(Set.of(Role.DEADLINE, Role.RESPONSIBLE));
            default -> merged.add(role);
        }
    }

    /** A month printed once holds for the rows below, whether or not its cell is merged with theirs. */
    private void continuePrinted(Role role, Cell cell, Set<Role> merged) {
        if (role == Role.DEADLINE && ColumnWords.namesMonth(layout.titleAt(cell.column()))) {
            merged.add(role);
        }
    }

    /** What the columns say that a cell covers. */
    private String when(Cell cell) {
        String first = layout.titleAt(cell.column());
        String last = first;
        for (int i = cell.column(); i < cell.column() + cell.span(); i++) {
            last = layout.roleAt(i) == Role.CALENDAR ? layout.titleAt(i) : last;
        }
        return first.equals(last) ? first : first + " – " + last;
    }

    /** A beginning and an end in columns of their own are one deadline. */
    private static void joinWindow(Map<Role, List<Fragment>> cells) {
        List<Fragment> end = cells.remove(Role.DEADLINE_END);
        if (end == null) {
            return;
        }
        List<Fragment> begin = cells.getOrDefault(Role.DEADLINE, List.of());
        if (begin.isEmpty() || Blanks.joinFragments(begin).equals(Blanks.joinFragments(end))) {
            cells.put(Role.DEADLINE, end);
        } else {
            String window = Blanks.joinFragments(begin) + " – " + Blanks.joinFragments(end);
            cells.put(Role.DEADLINE, List.of(new Fragment(window, begin.get(0).place(), false)));
        }
    }

    static SourcePlace placeOf(Table table, Row row) {
        return SourcePlace.ofRow(table.number(), row.number()).withPage(row.page());
    }

    /** The row's cells joined by « | ». */
    static String textOf(Row row) {
        return String.join(
                " | ", row.cells().stream().map(c -> Blanks.clean(c.text())).toList());
    }

    static List<String> filled(Row row) {
        return row.cells().stream()
                .map(c -> Blanks.clean(c.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<Fragment> fragments(Cell cell, SourcePlace place) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < cell.paragraphs().size(); i++) {
            String text = Blanks.clean(cell.paragraphs().get(i));
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, place.withParagraph(i + 1), false));
            }
        }
        return fragments;
    }

    /** A lone long text in the number column is a heading and counts as a title. */
    private Role roleOf(Cell cell, Reach reach, int filled) {
        Role role = layout.roleAt(cell.column());
        if (role != Role.NUMBER && reach == Reach.WIDE) {
            return Role.TITLE;
        }
        boolean alone = role == Role.NUMBER && filled == 1;
        return alone && RowNumber.of(cell.text()).isEmpty() ? Role.TITLE : role;
    }

    private Reach reach(Row row) {
        if (isWide(row)) {
            return Reach.WIDE;
        }
        boolean first = row.cells().stream()
                .anyMatch(c -> !Blanks.clean(c.text()).isEmpty() && layout.roleAt(c.column()) == Role.NUMBER);
        return first && filled(row).size() == 1 ? Reach.NUMBER_COLUMN : Reach.OWN_COLUMN;
    }

    private boolean isWide(Row row) {
        List<Cell> full = row.cells().stream()
                .filter(c -> !Blanks.clean(c.text()).isEmpty())
                .filter(c -> layout.roleAt(c.column()) != Role.NUMBER
                        || RowNumber.of(c.text()).isEmpty())
                .toList();
        if (full.size() != 1) {
            return false;
        }
        Cell cell = full.get(0);
        int rest = (int) layout.columns().stream()
                .filter(c -> c.to() > cell.column() && c.role() != Role.IGNORED)
                .count();
        return layout.covered(cell.column(), cell.span()) >= Math.max(2, rest - 1);
    }
}
