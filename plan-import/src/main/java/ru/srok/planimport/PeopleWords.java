package ru.srok.planimport;

import java.util.List;

/**
 * The words of a sheet of people, since this module has none of its own.
 *
 * @param sheetName the name of the sheet's tab
 * @param note one sentence on how to use it
 * @param heads of identity, institution, name, post and phone, in this order
 */
public record PeopleWords(String sheetName, String note, List<String> heads) {

    private static final int COLUMNS = 5;

    public PeopleWords {
        heads = List.copyOf(heads);
        if (heads.size() != COLUMNS) {
            throw new IllegalArgumentException("Five heads are needed: " + heads);
        }
    }
}
