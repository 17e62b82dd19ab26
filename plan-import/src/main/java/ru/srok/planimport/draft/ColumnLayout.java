package ru.srok.planimport.draft;

import java.util.List;

/**
 * Which columns of a table hold what.
 *
 * @param columns in order from left to right
 */
record ColumnLayout(List<Column> columns) {

    ColumnLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the plan.
     *
     * @param from first column of the grid it covers
     * @param to first column of the grid behind it
     * @param title as printed; for columns of the calendar a deadline phrase; empty where the table has no header
     */
    record Column(int from, int to, Role role, String title) {}

    /** The role of what begins in a column of the grid. */
    Role roleAt(int column) {
        return columns.stream()
                .filter(c -> c.from() <= column && column < c.to())
                .findFirst()
                .map(Column::role)
                .orElse(Role.IGNORED);
    }

    /** The title over a column of the grid. */
    String titleAt(int column) {
        return columns.stream()
                .filter(c -> c.from() <= column && column < c.to())
                .findFirst()
                .map(Column::title)
                .orElse("");
    }

    boolean has(Role role) {
        return columns.stream().anyMatch(c -> c.role() == role);
    }

    /** How many of the plan's columns a cell reaches over. */
    long covered(int column, int span) {
        return columns.stream()
                .filter(c -> c.from() < column + span && column < c.to())
                .count();
    }

    /** The first column of the grid behind the table. */
    int width() {
        return columns.isEmpty() ? 0 : columns.get(columns.size() - 1).to();
    }
}
