package ru.srok.planimport.document;

import java.util.List;
import ru.srok.planimport.document.TextLines.Line;

/** Finds out how a text shows its tables and reads it so. */
final class TextShape {

    private static final int MIN_TAB_ROWS = 2;

    private TextShape() {}

    static List<TextPiece> read(List<Line> lines) {
        if (CellPerLine.fits(lines)) {
            return CellPerLine.read(lines);
        }
        return TabRows.read(withTabs(lines));
    }

    /** Rows parted by anything else become rows parted by tabs. */
    private static List<Line> withTabs(List<Line> lines) {
        if (lines.stream().filter(Line::hasTab).count() >= MIN_TAB_ROWS) {
            return lines;
        }
        if (PipeRows.fits(lines)) {
            return PipeRows.withTabs(lines);
        }
        if (SemicolonRows.fits(lines)) {
            return SemicolonRows.withTabs(lines);
        }
        return AlignedRows.withTabs(lines);
    }
}
