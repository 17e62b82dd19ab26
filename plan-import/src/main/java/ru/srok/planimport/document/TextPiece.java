package ru.srok.planimport.document;

import java.util.List;

/** What a plain text consists of before it is known which rows make a table. */
sealed interface TextPiece {

    /**
     * A line outside rows.
     *
     * @param line its number in the file
     * @param text not blank
     */
    record Free(int line, String text) implements TextPiece {}

    /**
     * A row.
     *
     * @param line the number of its first line
     * @param cells as in the file, with {@code \n} where a cell ran on in the next line
     */
    record CellRow(int line, List<String> cells) implements TextPiece {

        public CellRow {
            cells = List.copyOf(cells);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }
}
