package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ru.srok.planimport.document.TextLines.Line;

/** Rows whose cells are aligned with blanks: two or more blanks part them, a cell may run on in the lines below. */
final class AlignedRows {

    private static final int MIN_ROWS = 3;
    private static final int MIN_CELLS = 3;
    private static final int MAX_CELLS = 50;

    /** How far to the left of its column's beginning a cell may begin. */
    private static final int TOLERANCE = 2;

    private final List<Segment> columns;

    private AlignedRows(List<Segment> columns) {
        this.columns = columns;
    }

    private record Segment(int start, String text) {}

    /** Gives tabs to the lines from the first row to the last, if there are enough rows for a table. */
    static List<Line> withTabs(List<Line> lines) {
        List<List<Segment>> segments = lines.stream().map(AlignedRows::segments).toList();
        int[] rows = IntStream.range(0, lines.size())
                .filter(i -> segments.get(i).size() >= MIN_CELLS)
                .toArray();
        if (rows.length < MIN_ROWS) {
            return lines;
        }
        AlignedRows reader = new AlignedRows(widest(segments, rows));
        List<Line> read = new ArrayList<>(lines);
        for (int i = rows[0]; i <= rows[rows.length - 1]; i++) {
            read.set(i, new Line(lines.get(i).number(), reader.row(segments.get(i))));
        }
        return read;
    }

    private static List<Segment> segments(Line line) {
        List<Segment> segments = new ArrayList<>();
        String text = line.text().replace('\t', ' ').replace('\u00a0', ' ').stripTrailing();
        int at = 0;
        while (at < text.length() && segments.size() < MAX_CELLS) {
            int start = firstNonBlank(text, at);
            int gap = text.indexOf("  ", start);
            at = gap < 0 ? text.length() : gap;
            segments.add(new Segment(start, text.substring(start, at)));
        }
        return segments;
    }

    private static int firstNonBlank(String text, int from) {
        int at = from;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The first of the rows with the most cells shows where the columns begin. */
    private static List<Segment> widest(List<List<Segment>> segments, int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(segments::get)
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow();
    }

    private String row(List<Segment> segments) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < segments.size(); i++) {
            int column = segments.size() == columns.size()
                    ? i
                    : column(segments.get(i).start());
            cells[column] = (cells[column] + " " + segments.get(i).text()).strip();
        }
        return segments.isEmpty() ? "" : String.join("\t", cells);
    }

    private int column(int start) {
        int column = 0;
        while (column + 1 < columns.size() && columns.get(column + 1).start() - TOLERANCE <= start) {
            column++;
        }
        return column;
    }
}
