package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a table's cells. Where a page's end goes through a word or a number, the whole word is given to the
 * row that has its beginning: whoever joins the two rows can't know.
 */
final class PdfRowTexts {

    private final PdfPart.OfTable table;
    private final PdfHyphens hyphens;
    private final List<List<List<String>>> texts = new ArrayList<>();

    PdfRowTexts(PdfPart.OfTable table, PdfParagraphs paragraphs) {
        this.table = table;
        this.hyphens = paragraphs.hyphens();
        for (PdfRow row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(new ArrayList<>(paragraphs.of(cell.text(table.padding())))));
            texts.add(cells);
        }
    }

    /** By row, cell and paragraph. */
    List<List<List<String>>> texts() {
        for (int row = 1; row < texts.size(); row++) {
            if (page(row) != page(row - 1)) {
                mend(row - 1, row + repeatedHeaderRows(row));
            }
        }
        return texts;
    }

    private int page(int row) {
        return table.rows().get(row).page();
    }

    private int repeatedHeaderRows(int row) {
        int rows = 0;
        while (row + rows < texts.size() && rows < row && texts.get(row + rows).equals(texts.get(rows))) {
            rows++;
        }
        return rows;
    }

    private void mend(int upper, int lower) {
        if (lower >= texts.size()
                || page(lower) != page(upper) + 1
                || !sameCells(upper, lower)
                || !goesOn(upper, lower)) {
            return;
        }
        for (int cell = 0; cell < texts.get(upper).size(); cell++) {
            if (!texts.get(upper).get(cell).isEmpty()
                    && !texts.get(lower).get(cell).isEmpty()) {
                mendCell(upper, lower, cell);
            }
        }
    }

    private boolean sameCells(int upper, int lower) {
        return texts.get(upper).size() == texts.get(lower).size();
    }

    /** The lower row has no number of its own: none at all, or only the rest of one. */
    private boolean goesOn(int upper, int lower) {
        List<List<String>> cells = texts.get(lower);
        String number = String.join("", cells.get(0));
        if (number.isEmpty() || !Character.isLetterOrDigit(number.charAt(0))) {
            return true;
        }
        boolean rest = number.indexOf('.') < 0 || number.indexOf('.') == number.length() - 1;
        boolean inside = String.join("", texts.get(upper).get(0)).indexOf('.') > 0;
        boolean title = cells.size() > 1
                && !cells.get(1).isEmpty()
                && Character.isLowerCase(cells.get(1).get(0).charAt(0));
        boolean nothingElse =
                cells.size() > 2 && cells.subList(2, cells.size()).stream().allMatch(List::isEmpty);
        return rest && inside && (title || nothingElse);
    }

    private void mendCell(int upper, int lower, int cell) {
        PdfCell drawn = table.rows().get(upper).cells().get(cell);
        PdfLine last = drawn.lines().get(drawn.lines().size() - 1);
        PdfLine first = table.rows().get(lower).cells().get(cell).lines().get(0);
        PdfHyphens.Seam seam = hyphens.seam(drawn.text(table.padding()), last, first);
        if (seam == PdfHyphens.Seam.BLANK) {
            return;
        }
        move(texts.get(upper).get(cell), texts.get(lower).get(cell), seam);
    }

    private void move(List<String> above, List<String> below, PdfHyphens.Seam seam) {
        StringBuilder text = new StringBuilder(above.get(above.size() - 1));
        hyphens.join(text, seam);
        String token = PdfWords.firstToken(below.get(0));
        above.set(above.size() - 1, text.append(token).toString());
        String rest = below.remove(0).substring(token.length()).strip();
        if (!rest.isEmpty()) {
            below.add(0, rest);
        }
    }
}
