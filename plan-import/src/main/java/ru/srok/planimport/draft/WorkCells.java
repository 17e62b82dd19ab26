package ru.srok.planimport.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.plan.SourcePlace;

/**
 * The cells of an activity, with what it shares with the row above filled in.
 *
 * @param number as printed without its final dot and blanks, empty where none is printed
 * @param numberKey the number for comparing, empty where none is printed
 * @param title paragraphs of the title
 * @param deadline paragraphs of the deadline cell
 * @param responsible paragraphs of the responsible cell
 * @param result paragraphs of the result cell
 */
record WorkCells(
        String number,
        String numberKey,
        List<Fragment> title,
        List<Fragment> deadline,
        List<Fragment> responsible,
        List<Fragment> result) {

    private static final Set<String> DITTO = Set.of("то же", "то же самое", "тоже", "так же", "также", "там же");
    private static final String DITTO_SIGNS = "-–—/\"'«»〃″“”„";

    /**
     * Reads the cells of an activity.
     *
     * @param work the activity
     * @param above the cells of the activity above, or null
     */
    static WorkCells of(Entry.Work work, @Nullable WorkCells above) {
        Optional<RowNumber> number = printedNumber(work);
        List<Fragment> title = titleOf(work, number.isPresent());
        if (number.isEmpty() && !title.isEmpty()) {
            HeadingText first = HeadingText.parse(title.get(0).text());
            number = first.number().filter(n -> isMarked(n, work));
            title = number.isEmpty() ? title : withFirst(title, first.title());
        }
        Set<Integer> openingRows = rowsThatOpenItems(title);
        return new WorkCells(
                number.map(RowNumber::printed).orElse(""),
                number.map(RowNumber::key).orElse(""),
                aligned(title, openingRows),
                aligned(shared(work, Role.DEADLINE, above == null ? List.of() : above.deadline()), openingRows),
                aligned(shared(work, Role.RESPONSIBLE, above == null ? List.of() : above.responsible()), openingRows),
                shared(work, Role.RESULT, above == null ? List.of() : above.result()));
    }

    /** Whether the activity has a number, in its own cell or at the beginning of its title. */
    static boolean isNumbered(Entry.Work work) {
        if (printedNumber(work).isPresent()) {
            return true;
        }
        List<Fragment> title = titleOf(work, false);
        return !title.isEmpty()
                && HeadingText.parse(title.get(0).text())
                        .number()
                        .filter(number -> isMarked(number, work))
                        .isPresent();
    }

    private static Optional<RowNumber> printedNumber(Entry.Work work) {
        return work.rows().stream()
                .map(PlanRow::number)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Inside a title a number needs its dot or bracket, or several parts: «9 Мая» is none. */
    private static boolean isMarked(RowNumber number, Entry.Work work) {
        String text = Blanks.without(Blanks.joinFragments(work.fragments(Role.TITLE)));
        return number.depth() > 1 || number.printed().endsWith(")") || text.startsWith(number.printed() + ".");
    }

    /** Rows joined to the first whose title begins with a list mark. */
    private static Set<Integer> rowsThatOpenItems(List<Fragment> title) {
        return title.stream()
                .filter(fragment -> fragment.opensContinuation() && Bullets.opens(fragment.text()))
                .map(fragment -> fragment.place().row())
                .collect(Collectors.toSet());
    }

    /** Where a joined row opens an item, its other cells open theirs; else a border of rows parts nothing. */
    private static List<Fragment> aligned(List<Fragment> fragments, Set<Integer> openingRows) {
        return fragments.stream()
                .map(f ->
                        f.opensContinuation() && openingRows.contains(f.place().row())
                                ? new Fragment(f.text(), f.place(), false)
                                : f)
                .toList();
    }

    /** The title; letters that stand in the number column without being a number open it. */
    private static List<Fragment> titleOf(Entry.Work work, boolean numbered) {
        List<Fragment> title = new ArrayList<>(numbered ? List.of() : work.fragments(Role.NUMBER));
        title.addAll(work.fragments(Role.TITLE));
        return title;
    }

    private static List<Fragment> withFirst(List<Fragment> title, String text) {
        List<Fragment> changed = new ArrayList<>(title);
        changed.set(0, new Fragment(text, title.get(0).place(), false));
        return changed;
    }

    /** A cell merged with the one above, or one that says «то же», means what stands above. */
    private static List<Fragment> shared(Entry.Work work, Role role, List<Fragment> above) {
        List<Fragment> own = work.fragments(role);
        boolean merged = own.isEmpty() && work.rows().get(0).mergedAbove().contains(role);
        return merged || isDitto(own) ? above : own;
    }

    /** Whether a cell says that it means the same as the one above: «то же», «-//-», «-"-». */
    static boolean isDitto(List<Fragment> fragments) {
        String text = Blanks.without(Blanks.joinFragments(fragments));
        boolean signs = text.chars().allMatch(c -> DITTO_SIGNS.indexOf(c) >= 0);
        boolean dashes = text.chars().allMatch(c -> "-–—".indexOf(c) >= 0);
        return (signs && !dashes && !text.isEmpty())
                || DITTO.contains(Blanks.joinFragments(fragments).toLowerCase(Locale.ROOT));
    }

    String titleText() {
        return Blanks.joinFragments(title);
    }

    String text(Role role) {
        return Blanks.joinFragments(fragments(role));
    }

    List<Fragment> fragments(Role role) {
        return switch (role) {
            case TITLE -> title;
            case DEADLINE -> deadline;
            case RESPONSIBLE -> responsible;
            case RESULT -> result;
            case NUMBER, DEADLINE_END, DEADLINE_AND_RESPONSIBLE, CALENDAR, MONTH, IGNORED -> List.of();
        };
    }

    /** Where the text of a role begins, else the whole row. */
    SourcePlace placeOf(Role role, SourcePlace row) {
        List<Fragment> fragments = fragments(role);
        return fragments.isEmpty() ? row : fragments.get(0).place().withParagraph(0);
    }
}
