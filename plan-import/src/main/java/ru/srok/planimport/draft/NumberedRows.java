package ru.srok.planimport.draft;

import java.util.Optional;

/** Tells headings from activities among the rows that have a number. */
final class NumberedRows {

    private static final int MOST_SLIPPED_WORDS = 3;

    private final TableProfile profile;

    NumberedRows(TableProfile profile) {
        this.profile = profile;
    }

    RowKind judge(PlanRow row, int index, RowNumber number) {
        if (!row.hasWork()) {
            return headingByNumber(row, index, number) ? RowKind.HEADING : RowKind.WORK;
        }
        boolean parent = profile.next(index).filter(number::isParentOf).isPresent();
        if (parent && beginsAfterNumber(row)) {
            return RowKind.MOVED_HEADING;
        }
        if (parent && profile.knowsHeadings(number) && slipped(row)) {
            return RowKind.SLIPPED_HEADING;
        }
        boolean heading = profile.marksHeadingsOfDeeperRows(number)
                || (parent && profile.marksHeadings(number))
                || (profile.knowsHeadings(number) && comesAfterDeeper(index, number));
        return heading ? RowKind.HEADING_WITH_WORK : RowKind.WORK;
    }

    /** «3» after «2.8» counts with the heading «2». */
    private boolean comesAfterDeeper(int index, RowNumber number) {
        return profile.previousWork(index)
                .filter(number::followsChildOfPrevious)
                .isPresent();
    }

    private boolean headingByNumber(PlanRow row, int index, RowNumber number) {
        Optional<RowNumber> next = profile.next(index);
        return row.wide()
                || number.style() == RowNumber.Style.ROMAN
                || next.filter(number::isParentOf).isPresent()
                || profile.marksHeadings(number)
                || breaksSequence(number, profile.previousWork(index), next);
    }

    /** «2» between activities 4 and 5, or before an activity 1, counts headings and not activities. */
    private static boolean breaksSequence(RowNumber number, Optional<RowNumber> above, Optional<RowNumber> below) {
        if (number.depth() > 1 || below.isEmpty() || below.get().depth() > 1) {
            return false;
        }
        int own = number.parts().get(0);
        int next = below.get().parts().get(0);
        boolean restarts = next == 1;
        boolean runsOn = above.filter(a -> a.depth() == 1 && a.parts().get(0) + 1 == next)
                .isPresent();
        return restarts || (runsOn && own != next - 1);
    }

    /** Where the column of titles is not the first, a heading may still begin right after its number. */
    private static boolean beginsAfterNumber(PlanRow row) {
        return !row.has(Role.TITLE) && !row.has(Role.DEADLINE) && !row.has(Role.RESULT);
    }

    private boolean slipped(PlanRow row) {
        String text = row.text(Role.RESPONSIBLE);
        return !row.has(Role.DEADLINE)
                && !row.has(Role.RESULT)
                && Vocabulary.words(text).size() <= MOST_SLIPPED_WORDS
                && text.indexOf('.') < 0
                && !profile.isResponsibleElsewhere(row);
    }
}
