package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides what line breaks inside the paragraphs of a row's cells mean: a blank, or, where they separate the items of
 * a list or run beside one in another cell, a paragraph's end.
 */
final class CellLines {

    private CellLines() {}

    /**
     * Settles the cells of one row.
     *
     * @param row the paragraphs of each cell, with {@code \n} for a line break
     * @return the paragraphs of each cell, clean and none of them blank
     */
    static List<List<String>> settle(List<List<String>> row) {
        boolean listInRow = row.stream().anyMatch(cell -> markedLines(cell) >= 2);
        return row.stream().map(cell -> settle(cell, listInRow)).toList();
    }

    private static List<String> settle(List<String> cell, boolean listInRow) {
        boolean split = listInRow || cell.stream().anyMatch(CellLines::breaksBeforeItems);
        List<String> settled = new ArrayList<>();
        for (String paragraph : cell) {
            for (String line : split ? paragraph.split("\n") : new String[] {paragraph}) {
                String clean = PrintedText.clean(line);
                if (!clean.isEmpty()) {
                    settled.add(clean);
                }
            }
        }
        return settled;
    }

    private static long markedLines(List<String> cell) {
        return cell.stream()
                .flatMap(String::lines)
                .filter(ListMarker::startsWithMarker)
                .count();
    }

    private static boolean breaksBeforeItems(String paragraph) {
        return paragraph.indexOf('\n') >= 0 && paragraph.lines().skip(1).anyMatch(ListMarker::startsWithMarker);
    }
}
