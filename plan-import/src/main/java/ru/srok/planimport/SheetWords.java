package ru.srok.planimport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of a sheet, since this module has none of its own.
 *
 * @param heads the head of every column, no two alike
 * @param modes the closing modes by code, in the order in which they are offered; the codes are the caller's
 * @param atLeast how every mode «AT_LEAST n» begins, its number follows: «Не менее»
 * @param sheetName the name of the sheet's tab
 * @param note one sentence on how to use the sheet
 * @param lockedHint said when somebody types where nothing is to be changed; at most 255 characters
 * @param modeHint said when somebody types a mode that is not in the list; at most 255 characters
 * @param former what older sheets said instead
 */
public record SheetWords(
        Map<SheetColumn, String> heads,
        Map<String, String> modes,
        String atLeast,
        String sheetName,
        String note,
        String lockedHint,
        String modeHint,
        Former former) {

    /**
     * Words of older sheets, which are read for ever and written no more.
     *
     * @param heads the heads of columns
     * @param modes the closing modes, each with its code
     */
    public record Former(Map<SheetColumn, String> heads, Map<String, String> modes) {

        /** No older words. */
        public static final Former NONE = new Former(Map.of(), Map.of());

        public Former {
            heads = Map.copyOf(heads);
            modes = Map.copyOf(modes);
        }
    }

    public SheetWords {
        heads = Collections.unmodifiableMap(new EnumMap<>(heads));
        modes = Collections.unmodifiableMap(new LinkedHashMap<>(modes));
        if (heads.size() < SheetColumn.values().length) {
            throw new IllegalArgumentException("A column has no head, only " + heads.keySet() + " have");
        }
    }

    /** The head of a column. */
    public String head(SheetColumn column) {
        return heads.getOrDefault(column, "");
    }
}
