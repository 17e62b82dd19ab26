package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/** The left edges of a table's columns, found from the edges of all its cells. */
final class ColumnEdges {

    /** Edges drawn by hand differ by a millimetre or two; a column is wider. In twentieths of a point. */
    private static final int TOLERANCE = 140;

    private final List<Integer> columns;

    private ColumnEdges(List<Integer> columns) {
        this.columns = columns;
    }

    static ColumnEdges of(List<Integer> edges) {
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges.stream().sorted().toList()) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > TOLERANCE) {
                columns.add(edge);
            }
        }
        return new ColumnEdges(columns);
    }

    /** The column that begins at an edge, the number of columns for the right edge of the last one. */
    int column(int edge) {
        int column = 0;
        while (column < columns.size() && columns.get(column) + TOLERANCE < edge) {
            column++;
        }
        return column;
    }
}
