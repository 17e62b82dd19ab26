package ru.srok.planimport.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.srok.domain.plan.SourcePlace;

/**
 * A row of a plan table with its cells sorted by what they hold.
 *
 * @param place of the row
 * @param text its cells joined by « | »
 * @param cells paragraphs by role; roles without text are absent
 * @param cellTexts the texts of its filled cells in order
 * @param reach how its only filled cell lies; {@link Reach#OWN_COLUMN} where it has several
 * @param mergedAbove roles whose cell is the lower part of one that began above
 */
record PlanRow(
        SourcePlace place,
        String text,
        Map<Role, List<Fragment>> cells,
        List<String> cellTexts,
        Reach reach,
        Set<Role> mergedAbove) {

    PlanRow {
        Map<Role, List<Fragment>> copy = new EnumMap<>(Role.class);
        cells.forEach((role, fragments) -> copy.put(role, List.copyOf(fragments)));
        cells = copy;
        cellTexts = List.copyOf(cellTexts);
        mergedAbove = Set.copyOf(mergedAbove);
    }

    /** How a lone cell lies. */
    enum Reach {
        OWN_COLUMN,
        /** A text that is no number, in the column of numbers. */
        NUMBER_COLUMN,
        /** Over most columns. */
        WIDE
    }

    boolean wide() {
        return reach == Reach.WIDE;
    }

    boolean has(Role role) {
        return cells.containsKey(role);
    }

    List<Fragment> fragments(Role role) {
        return cells.getOrDefault(role, List.of());
    }

    String text(Role role) {
        return Blanks.joinFragments(fragments(role));
    }

    /** Whether only one of its cells holds text. */
    boolean isSingle() {
        return cellTexts.size() == 1 && !sharesWork();
    }

    /** Whether it has what makes a row work: a deadline, a responsible or a result. */
    boolean hasWork() {
        return has(Role.DEADLINE) || has(Role.RESPONSIBLE) || has(Role.RESULT) || sharesWork();
    }

    private boolean sharesWork() {
        return has(Role.TITLE) && (mergedAbove.contains(Role.DEADLINE) || mergedAbove.contains(Role.RESPONSIBLE));
    }

    Optional<RowNumber> number() {
        return RowNumber.of(text(Role.NUMBER));
    }

    /** The role of its only filled cell. */
    Role onlyRole() {
        return cells.keySet().iterator().next();
    }

    /** Where the row's text of this role begins, else the whole row. */
    SourcePlace placeOf(Role role) {
        return fragments(role).isEmpty()
                ? place
                : fragments(role).get(0).place().withParagraph(0);
    }
}
