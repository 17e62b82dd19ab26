package ru.srok.domain.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the page in words.
 *
 * @param key stable as long as what it speaks of is there
 * @param cells its words; more than one where it has columns, the first being the one that may be worded anew
 * @param hidden taken off the page by the coordinator
 * @param own worded or added by the coordinator
 */
public record PageLine(String key, List<String> cells, boolean hidden, boolean own) {

    public PageLine {
        cells = List.copyOf(cells);
    }

    /** A line as it was computed. */
    public static PageLine of(String key, String... cells) {
        return new PageLine(key, List.of(cells), false, false);
    }

    /** Its words, or those of its first column. */
    public String words() {
        return cells.get(0);
    }

    /** The same line on or off the page. */
    PageLine hidden(boolean now) {
        return new PageLine(key, cells, now, own);
    }

    /** The same line in the coordinator's words. */
    PageLine worded(String words) {
        List<String> others = new ArrayList<>(cells);
        others.set(0, words);
        return new PageLine(key, others, hidden, true);
    }
}
