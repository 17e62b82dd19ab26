package ru.srok.planimport.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;

/** Parts a cell of the column «Срок, ответственный»: what reads as a deadline, and who is left. */
final class SharedCell {

    private static final PlanPeriod ANY = new PlanPeriod(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
    private static final String MARKS = " ,;:–—-/";
    private static final String PARTING = ",;:–—/";

    /** Words that still belong to the deadline before them, or to the one behind them. */
    private static final Set<String> BELONGING = Set.of(
            "числа",
            "числа,",
            "месяца",
            "года",
            "года,",
            "г.",
            "г.,",
            "гг.",
            "квартала",
            "учебного",
            "уч.",
            "включительно");

    private static final Set<String> LEADING = Set.of(
            "до", "к", "ко", "с", "со", "в", "во", "на", "за", "по", "не", "и", "от", "позднее", "позже", "срок",
            "течение", "раз", "раза");

    private final DeadlineGrammar grammar;

    SharedCell(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    /** Puts the parts of a shared cell under their own roles. */
    void part(Map<Role, List<Fragment>> cells) {
        List<Fragment> shared = cells.remove(Role.DEADLINE_AND_RESPONSIBLE);
        if (shared == null) {
            return;
        }
        for (Fragment fragment : shared) {
            List<String> parts = parts(fragment.text());
            add(cells, Role.DEADLINE, fragment, parts.get(0));
            add(cells, Role.RESPONSIBLE, fragment, parts.get(1));
        }
    }

    private static void add(Map<Role, List<Fragment>> cells, Role role, Fragment source, String text) {
        if (!text.isEmpty()) {
            cells.computeIfAbsent(role, any -> new ArrayList<>())
                    .add(new Fragment(text, source.place(), source.opensContinuation()));
        }
    }

    /** The deadline and the rest, each perhaps empty. */
    List<String> parts(String text) {
        DeadlineReading whole = read(text);
        if (whole.kind() == DeadlineKind.NOTADATE) {
            return List.of("", text);
        }
        List<Integer> marks = cuts(text, PARTING);
        List<Integer> blanks = cuts(text, MARKS);
        return before(text, whole, marks)
                .or(() -> after(text, whole, marks))
                .or(() -> before(text, whole, blanks))
                .or(() -> after(text, whole, blanks))
                .orElse(List.of(text, ""));
    }

    /** The first place where all of the deadline stands before it. */
    private Optional<List<String>> before(String text, DeadlineReading whole, List<Integer> cuts) {
        return cuts.stream()
                .filter(cut -> isSame(text.substring(0, cut), whole) || isEventBeforeMark(text, cut))
                .map(cut -> List.of(trimmed(text.substring(0, cut)), trimmed(text.substring(cut))))
                .filter(parts -> !BELONGING.contains(firstWord(parts.get(1))))
                .findFirst();
    }

    /** The last place where all of the deadline stands behind it. */
    private Optional<List<String>> after(String text, DeadlineReading whole, List<Integer> cuts) {
        return cuts.stream()
                .filter(cut -> isSame(text.substring(cut), whole))
                .map(cut -> List.of(trimmed(text.substring(cut)), trimmed(text.substring(0, cut))))
                .filter(parts -> !LEADING.contains(lastWord(parts.get(1))))
                .reduce((first, last) -> last);
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private boolean isSame(String part, DeadlineReading whole) {
        return read(trimmed(part)).rule().equals(whole.rule());
    }

    /** «По графику, методист»: an event's words would run on to the end. */
    private boolean isEventBeforeMark(String text, int cut) {
        DeadlineReading head = read(trimmed(text.substring(0, cut)));
        boolean mark = ",;".indexOf(text.charAt(cut)) >= 0;
        boolean event = head.kind() == DeadlineKind.EVENT || head.kind() == DeadlineKind.MIXED;
        return mark && event && read(trimmed(text.substring(cut))).kind() == DeadlineKind.NOTADATE;
    }

    private static List<Integer> cuts(String text, String marks) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < text.length() - 1; i++) {
            boolean edge = marks.indexOf(text.charAt(i)) >= 0;
            if (edge && MARKS.indexOf(text.charAt(i - 1)) < 0) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private DeadlineReading read(String text) {
        return grammar.read(text, ANY);
    }
}
