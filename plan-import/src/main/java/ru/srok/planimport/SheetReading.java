package ru.srok.planimport;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The outcome of reading a corrected sheet. */
public sealed interface SheetReading {

    /**
     * One of our sheets; whether it belongs to the plan in question the caller decides.
     *
     * @param planId which plan it was written for
     * @param revision which state of the plan it was written from
     * @param lines in the order in which they stand now
     * @param problems cells that cannot be taken over, in the order of the lines
     */
    record Understood(String planId, int revision, List<SheetLine> lines, List<SheetProblem> problems)
            implements SheetReading {

        public Understood {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        /** Those of the given rows that are no longer in the sheet, in the given order. */
        public List<String> missing(Collection<String> rowIds) {
            Set<String> there = lines.stream().map(SheetLine::rowId).collect(Collectors.toSet());
            return rowIds.stream().filter(id -> !there.contains(id)).toList();
        }
    }

    /**
     * None of our sheets.
     *
     * @param reason why
     * @param missingHeads the heads that were not found; empty for every other reason
     */
    record Refused(SheetRefusal reason, List<String> missingHeads) implements SheetReading {

        public Refused {
            missingHeads = List.copyOf(missingHeads);
        }

        /** A refusal that has nothing to do with columns. */
        public Refused(SheetRefusal reason) {
            this(reason, List.of());
        }
    }
}
