package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.srok.domain.plan.SourcePlace;

/** What the cells of a row say under months, quarters or years: «+», «х», a day, a word. */
final class CalendarCells {

    private static final Set<String> MARKS = Set.of(
            "+", "++", "х", "x", "v", "√", "✓", "✔", "☑", "*", "•", "●", "■", "▪", "●●", "да", "z", "ü", "о", "o", "в",
            "☒", "✗", "✘", "×");
    private static final Set<String> NONE = Set.of("-", "–", "—", "нет", "0");

    private final MonthContext context;
    private final List<String> phrases = new ArrayList<>();
    private List<Fragment> places = List.of();

    CalendarCells(MonthContext context) {
        this.context = context;
    }

    /**
     * Adds a cell.
     *
     * @param when the title of its column, of several columns the first and the last as a window
     * @param year whether it is a year
     * @param cell not empty
     */
    void add(String when, boolean year, List<Fragment> cell) {
        String text = Blanks.joinFragments(cell);
        String mark = text.toLowerCase(Locale.ROOT);
        if (NONE.contains(mark) || (year && isAmount(text))) {
            return;
        }
        places = places.isEmpty() ? cell : places;
        if (MARKS.contains(mark)) {
            phrases.add(when);
        } else {
            phrases.add(year ? MonthContext.inYear(when, text) : context.within(when, text));
        }
    }

    /** Sums and counts say nothing of a day. */
    private static boolean isAmount(String text) {
        return text.chars().allMatch(letter -> Character.isDigit(letter) || " .,\u00a0%".indexOf(letter) >= 0);
    }

    /** The row's deadline as one text in place of its first mark; empty where nothing is marked. */
    List<Fragment> deadline() {
        if (phrases.isEmpty()) {
            return List.of();
        }
        SourcePlace place = places.get(0).place();
        boolean plain = phrases.stream().noneMatch(phrase -> phrase.contains(",") || phrase.contains("("));
        return List.of(new Fragment(String.join(plain ? ", " : "; ", phrases), place, false));
    }
}
