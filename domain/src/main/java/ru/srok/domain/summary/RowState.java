package ru.srok.domain.summary;

import java.util.Collection;
import java.util.List;

/** Where a row of a plan stands; each row is in exactly one. */
public enum RowState {
    /** Everything that was due is done, and nothing is due any more. */
    DONE,
    /** Something is still due, nothing is late. */
    AHEAD,
    /** A report is late. */
    OVERDUE,
    /** No day is known: an event, an open day, or none. */
    UNDATED,
    /** It was past when the plan was switched on and is not kept track of. */
    NOT_KEPT,
    /** Somebody outside does it. */
    EXTERNAL,
    /** Its day has come, and it is nobody's work. */
    NOBODY;

    private static final List<RowState> WORST_FIRST =
            List.of(OVERDUE, NOBODY, AHEAD, NOT_KEPT, DONE, EXTERNAL, UNDATED);

    /**
     * Where a row with parts stands: where the worst of them does. A part without a day keeps a row ahead whose other
     * parts have one; a row is undated only where no part has a day.
     *
     * @param parts at least one
     */
    static RowState worst(Collection<RowState> parts) {
        RowState worst =
                WORST_FIRST.stream().filter(parts::contains).findFirst().orElseThrow();
        boolean open = parts.contains(UNDATED) && worst != UNDATED;
        return open && WORST_FIRST.indexOf(worst) > WORST_FIRST.indexOf(AHEAD) ? AHEAD : worst;
    }
}
