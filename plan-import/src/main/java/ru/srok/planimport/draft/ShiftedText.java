package ru.srok.planimport.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds text that slipped into a neighbouring cell or row. */
final class ShiftedText {

    private final DeadlineCell deadlines;

    ShiftedText(DeadlineCell deadlines) {
        this.deadlines = deadlines;
    }

    /** The role whose cell holds what belongs elsewhere, or empty. */
    Optional<Role> in(WorkCells cells, @Nullable WorkCells above) {
        if (holdsDeadline(cells)) {
            return Optional.of(Role.RESPONSIBLE);
        }
        if (above == null) {
            return Optional.empty();
        }
        if (OpenEnds.brokeOff(above.titleText()) && beginsTwice(cells.titleText())) {
            return Optional.of(Role.TITLE);
        }
        boolean resultGoesOn =
                OpenEnds.brokeOff(above.text(Role.RESULT)) && OpenEnds.startsLow(cells.text(Role.RESULT));
        return resultGoesOn ? Optional.of(Role.RESULT) : Optional.empty();
    }

    /** Whether the responsible cell names no one but a deadline («По графику»). */
    boolean holdsDeadline(WorkCells cells) {
        return deadlines.looksLikeDeadline(cells.text(Role.RESPONSIBLE));
    }

    /** «ОУ Информационное сопровождение»: the end of one title before the beginning of the next; also a title in lower case. */
    private static boolean beginsTwice(String title) {
        int blank = title.indexOf(' ');
        if (OpenEnds.startsLow(title)) {
            return true;
        }
        if (blank < 0 || blank + 2 >= title.length()) {
            return false;
        }
        boolean sentence =
                Character.isUpperCase(title.charAt(blank + 1)) && Character.isLowerCase(title.charAt(blank + 2));
        return sentence && Character.isUpperCase(title.charAt(0));
    }
}
