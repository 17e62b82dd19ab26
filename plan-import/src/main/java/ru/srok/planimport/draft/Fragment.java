package ru.srok.planimport.draft;

import ru.srok.domain.plan.SourcePlace;

/**
 * One paragraph of a cell.
 *
 * @param text without surplus blanks, not empty
 * @param place down to the paragraph
 * @param opensContinuation whether it is the first of a row that was joined to the row above, so that it may go on with the
 *     paragraph before it
 */
record Fragment(String text, SourcePlace place, boolean opensContinuation) {

    Fragment continuing() {
        return new Fragment(text, place, true);
    }
}
