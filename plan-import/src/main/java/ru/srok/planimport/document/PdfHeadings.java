package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins headings that a page's end goes through. A heading that covers the whole row has no number cell whose emptiness
 * would tell that it goes on.
 */
final class PdfHeadings {

    private static final String ENDS = ".;:!?";

    private PdfHeadings() {}

    static List<PdfRow> joined(List<PdfRow> rows) {
        List<PdfRow> joined = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int above = above(joined, rows.get(row));
            if (above >= 0 && goesOn(joined.get(above), rows.get(row))) {
                joined.set(above, join(joined.get(above), rows.get(row)));
            } else {
                joined.add(rows.get(row));
            }
        }
        return joined;
    }

    /** The last row of the page before, if only repeated header rows stand between. */
    private static int above(List<PdfRow> rows, PdfRow row) {
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).page() == row.page()) {
            first--;
        }
        for (int header = 0; first + header < rows.size(); header++) {
            if (!rows.get(header).sameText(rows.get(first + header))) {
                return -1;
            }
        }
        return first - 1;
    }

    private static boolean goesOn(PdfRow above, PdfRow row) {
        if (above.cells().size() != 1 || row.cells().size() != 1 || above.empty() || row.empty()) {
            return false;
        }
        String end = above.cells().get(0).lastText();
        char begin = row.cells().get(0).lines().get(0).text().charAt(0);
        return ENDS.indexOf(end.charAt(end.length() - 1)) < 0 && (Character.isLowerCase(begin) || begin == '(');
    }

    private static PdfRow join(PdfRow above, PdfRow row) {
        PdfCell one = above.cells().get(0);
        List<PdfLine> lines = new ArrayList<>(one.lines());
        lines.addAll(row.cells().get(0).lines());
        return new PdfRow(above.page(), List.of(new PdfCell(one.left(), one.right(), lines)));
    }
}
