package ru.srok.printing;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name what stands on its tab
 * @param head the names of its columns
 * @param rows as many cells each as there are columns
 */
public record Sheet(String name, List<String> head, List<List<Cell>> rows) {

    public Sheet {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
