package ru.srok.planimport;

import java.util.List;

/**
 * What is written to a sheet.
 *
 * @param planId which plan it is
 * @param revision which state of the plan it shows, so that a sheet sent back late is noticed
 * @param planTitle shown above the table
 * @param rows in the order of the plan
 * @param people who may be chosen as a curator
 */
public record SheetContent(String planId, int revision, String planTitle, List<SheetRow> rows, List<String> people) {

    public SheetContent {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
    }
}
