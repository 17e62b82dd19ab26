package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
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

    /** The texts of a cell's paragraphs, those that a border of rows cut in two made whole. */
    static List<String> paragraphs(List<Fragment> cell) {
        List<String> paragraphs = new ArrayList<>();
        for (Fragment fragment : cell) {
            int last = paragraphs.size() - 1;
            if (fragment.opensContinuation() && last >= 0) {
                paragraphs.set(last, paragraphs.get(last) + " " + fragment.text());
            } else {
                paragraphs.add(fragment.text());
            }
        }
        return paragraphs;
    }
}
