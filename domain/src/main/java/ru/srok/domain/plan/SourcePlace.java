package ru.srok.domain.plan;

import ru.srok.domain.store.Copied;

/**
 * Where something stands in its document. All numbers count from 1; 0 means "not in a table" or "the whole of it".
 *
 * @param page page, for PDF only, else 0
 * @param table table of the document (sheet of a workbook)
 * @param row row of the table (line of a text file); for a paragraph outside tables, the paragraph's number
 * @param cell cell of the row
 * @param paragraph paragraph of the cell
 */
@Copied
public record SourcePlace(int page, int table, int row, int cell, int paragraph) {

    /** The place of a whole row. */
    public static SourcePlace ofRow(int table, int row) {
        return new SourcePlace(0, table, row, 0, 0);
    }

    /** The place of a paragraph outside tables. */
    public static SourcePlace ofParagraph(int paragraph) {
        return new SourcePlace(0, 0, paragraph, 0, 0);
    }

    /** The same place narrowed to a cell. */
    public SourcePlace withCell(int newCell) {
        return SourcePlaceBuilder.builder(this).cell(newCell).build();
    }

    /** The same place narrowed to a paragraph. */
    public SourcePlace withParagraph(int newParagraph) {
        return SourcePlaceBuilder.builder(this).paragraph(newParagraph).build();
    }

    /** The same place on a page of a PDF. */
    public SourcePlace withPage(int newPage) {
        return SourcePlaceBuilder.builder(this).page(newPage).build();
    }
}
