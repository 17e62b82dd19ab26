package ru.srok.planimport.document;

import java.util.List;

/**
 * A document as paragraphs and tables in reading order.
 *
 * @param name file name without folders
 * @param blocks not empty
 */
public record SourceDocument(String name, List<Block> blocks) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    public sealed interface Block permits Paragraph, Table {}

    /**
     * A paragraph outside tables.
     *
     * @param number from 1 in the document
     * @param page page of a PDF, else 0
     * @param text blanks as in the source, not blank
     */
    public record Paragraph(int number, int page, String text) implements Block {}

    /**
     * A table (a sheet of a workbook). A PDF table that runs over pages is one table.
     *
     * @param number from 1 in the document
     * @param rows in order; rows without any text are left out
     */
    public record Table(int number, List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param number from 1 in the table (of a text file, the number of its first line)
     * @param page page of a PDF, else 0
     * @param cells in order
     */
    public record Row(int number, int page, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column first column it covers, from 0
     * @param span how many columns it covers, at least 1
     * @param paragraphs its paragraphs, none of them blank; list items of markup tags are paragraphs with their bullet;
     *     a line break inside a paragraph is a blank; empty for an empty cell
     * @param continuesAbove whether the cell is the lower part of one merged over several rows; then it has no paragraphs
     */
    public record Cell(int column, int span, List<String> paragraphs, boolean continuesAbove) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell of its own. */
        public Cell(int column, int span, List<String> paragraphs) {
            this(column, span, paragraphs, false);
        }

        /** All paragraphs joined by a blank. */
        public String text() {
            return String.join(" ", paragraphs);
        }
    }
}
