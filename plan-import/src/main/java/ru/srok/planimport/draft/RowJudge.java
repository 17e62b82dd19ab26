package ru.srok.planimport.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineGrammar;

/** Decides what a row of a plan table is. */
final class RowJudge {

    private final TableProfile profile;
    private final NumberedRows numbered;
    private final DeadlineGrammar grammar;
    private final TornText torn;

    RowJudge(TableProfile profile, DeadlineGrammar grammar, TornText torn) {
        this.profile = profile;
        this.numbered = new NumberedRows(profile);
        this.grammar = grammar;
        this.torn = torn;
    }

    /**
     * Judges one row.
     *
     * @param line the row, and whether a repeated header stood right above it
     * @param index its index among the plan's rows
     * @param last the heading or activity above, or null
     */
    RowKind judge(Line.OfTable line, int index, @Nullable Entry last) {
        PlanRow row = line.row();
        if (row.isSingle()) {
            return judgeSingle(line, index, last);
        }
        if (isBelowPlan(index) && Surroundings.signs(row.cellTexts())) {
            return RowKind.BELOW_PLAN;
        }
        Optional<RowNumber> number = row.number();
        return number.isPresent()
                ? numbered.judge(row, index, number.get())
                : judgeUnnumbered(row, line.afterBreak(), last);
    }

    private RowKind judgeSingle(Line.OfTable line, int index, @Nullable Entry last) {
        PlanRow row = line.row();
        Role role = row.onlyRole();
        if (role == Role.NUMBER) {
            return RowKind.LONE_NUMBER;
        }
        if (!row.wide() && role != Role.TITLE) {
            return last instanceof Entry.Work ? RowKind.CONTINUED : RowKind.TEXT;
        }
        if (last instanceof Entry.Heading && OpenEnds.startsLow(row.text(role))) {
            return RowKind.CONTINUED;
        }
        if (last instanceof Entry.Work && goesOnAlone(line, last)) {
            return RowKind.CONTINUED;
        }
        return isBelowPlan(index) ? RowKind.BELOW_PLAN : RowKind.HEADING;
    }

    /** Whether a lone text in the column of titles is more of the title above it. */
    private boolean goesOnAlone(Line.OfTable line, Entry work) {
        PlanRow row = line.row();
        if (row.reach() != PlanRow.Reach.OWN_COLUMN) {
            return false;
        }
        String text = row.text(row.onlyRole());
        if (OpenEnds.goesOn(text)) {
            return true;
        }
        boolean brokeOff = OpenEnds.brokeOff(Blanks.joinFragments(work.fragments(Role.TITLE)));
        boolean newPage = line.afterBreak() && profile.isNumbered() && profile.hasWideHeadings();
        return (brokeOff || newPage) && HeadingText.parse(text).number().isEmpty();
    }

    /** Whether no activity follows. */
    boolean isBelowPlan(int index) {
        return index > profile.lastWork();
    }

    private RowKind judgeUnnumbered(PlanRow row, boolean afterBreak, @Nullable Entry last) {
        if (!row.has(Role.TITLE) && !row.has(Role.NUMBER)) {
            return last instanceof Entry.Work ? RowKind.CONTINUED : RowKind.TEXT;
        }
        boolean dated = row.has(Role.DEADLINE) && grammar.looksLikeDeadline(row.text(Role.DEADLINE));
        if (last instanceof Entry.Heading
                && !dated
                && OpenEnds.startsLow(row.cellTexts().get(0))) {
            return RowKind.CONTINUED;
        }
        if (!dated && isTorn(row)) {
            return RowKind.TORN_HEADING;
        }
        return last instanceof Entry.Work && goesOn(row, dated, afterBreak, last) ? RowKind.CONTINUED : RowKind.WORK;
    }

    private boolean isTorn(PlanRow row) {
        if (!profile.isNumbered()) {
            return false;
        }
        boolean lettersForNumber = row.has(Role.NUMBER) && OpenEnds.startsLow(row.text(Role.TITLE));
        return lettersForNumber || DamagedText.hasStray(row.text()) || cutsAny(row);
    }

    private boolean cutsAny(PlanRow row) {
        for (int i = 1; i < row.cellTexts().size(); i++) {
            if (torn.cutsWord(row.cellTexts().get(i - 1), row.cellTexts().get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(PlanRow row, boolean dated, boolean afterBreak, Entry last) {
        String title = row.text(Role.TITLE);
        boolean complete = dated && row.has(Role.RESPONSIBLE);
        if (!profile.isNumbered()) {
            return OpenEnds.goesOn(title) && !complete;
        }
        boolean capitalized =
                title.length() > 1 && Character.isUpperCase(title.charAt(0)) && Character.isLowerCase(title.charAt(1));
        return OpenEnds.goesOn(title)
                || (afterBreak && !(complete && capitalized))
                || OpenEnds.brokeOff(Blanks.joinFragments(last.fragments(Role.TITLE)));
    }
}
