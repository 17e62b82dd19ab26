package ru.srok.planimport.document;

import java.util.Arrays;
import java.util.List;

/** Joins the smallest boxes of a grid to cells where no line stands between them. */
final class PdfGridCells {

    private final List<Double> xs;
    private final List<Double> ys;
    private final int rows;
    private final int columns;
    /** A line left of the box, by row and column. */
    private final boolean[][] leftLine;
    /** A line above the box, by row and column. */
    private final boolean[][] upperLine;

    private final int[] parent;

    PdfGridCells(List<Double> xs, List<Double> ys, List<PdfRule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rows = ys.size() - 1;
        this.columns = xs.size() - 1;
        this.leftLine = new boolean[rows][columns + 1];
        this.upperLine = new boolean[rows + 1][columns];
        this.parent = new int[rows * columns];
        rules.forEach(this::mark);
    }

    int[][] numbered() {
        join(new boolean[parent.length]);
        join(ragged());
        int[][] cells = new int[rows][columns];
        for (int box = 0; box < parent.length; box++) {
            cells[box / columns][box % columns] = root(box);
        }
        return cells;
    }

    private void mark(PdfRule rule) {
        List<Double> across = rule.horizontal() ? ys : xs;
        List<Double> along = rule.horizontal() ? xs : ys;
        int edge = PdfEdges.nearest(across, rule.at());
        for (int gap = 0; gap + 1 < along.size(); gap++) {
            if (rule.covers(along.get(gap), along.get(gap + 1))) {
                if (rule.horizontal()) {
                    upperLine[edge][gap] = true;
                } else {
                    leftLine[gap][edge] = true;
                }
            }
        }
    }

    private void join(boolean[] ragged) {
        Arrays.setAll(parent, box -> box);
        for (int box = 0; box < parent.length; box++) {
            int row = box / columns;
            int column = box % columns;
            if (column > 0 && !leftLine[row][column]) {
                union(box, box - 1);
            }
            if (row > 0 && !upperLine[row][column] && !ragged[box]) {
                union(box, box - columns);
            }
        }
    }

    /** Gaps in lines can join boxes to an L; of such a box only neighbours in its row are trusted. */
    private boolean[] ragged() {
        int[] size = new int[parent.length];
        int[] lastRow = new int[parent.length];
        int[] lastColumn = new int[parent.length];
        for (int box = 0; box < parent.length; box++) {
            int root = root(box);
            size[root]++;
            lastRow[root] = Math.max(lastRow[root], box / columns);
            lastColumn[root] = Math.max(lastColumn[root], box % columns);
        }
        boolean[] ragged = new boolean[parent.length];
        for (int box = 0; box < parent.length; box++) {
            int root = root(box);
            int height = lastRow[root] - root / columns + 1;
            int width = lastColumn[root] - root % columns + 1;
            ragged[box] = size[root] != height * width;
        }
        return ragged;
    }

    private int root(int box) {
        int at = box;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller number, so the upper left box, stands for the cell. */
    private void union(int one, int two) {
        int a = root(one);
        int b = root(two);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
