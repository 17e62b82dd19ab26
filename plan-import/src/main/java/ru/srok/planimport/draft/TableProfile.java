package ru.srok.planimport.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is usual in this plan: whether rows are numbered, and which numbers stand on headings. */
final class TableProfile {

    private static final double SHARE = 0.5;

    private final List<PlanRow> rows;
    private final boolean numbered;
    private final Map<String, Integer> bare = new HashMap<>();
    private final Map<String, Integer> working = new HashMap<>();
    private final Map<String, Integer> responsibles = new HashMap<>();
    private final boolean wideHeadings;
    private final int lastWork;
    private int deepestWork;

    TableProfile(List<PlanRow> rows) {
        this.rows = List.copyOf(rows);
        List<PlanRow> work = rows.stream()
                .filter(PlanRow::hasWork)
                .filter(r -> r.has(Role.TITLE))
                .toList();
        long withNumber = work.stream().filter(r -> numberOf(r).isPresent()).count();
        this.numbered = !work.isEmpty() && withNumber >= SHARE * work.size();
        this.wideHeadings = rows.stream().anyMatch(PlanRow::wide);
        this.lastWork = findLastWork();
        rows.forEach(this::count);
        rows.forEach(row -> responsibles.merge(row.text(Role.RESPONSIBLE), 1, Integer::sum));
    }

    private void count(PlanRow row) {
        numberOf(row).ifPresent(number -> {
            boolean works = row.hasWork();
            (works ? working : bare).merge(kind(number), 1, Integer::sum);
            deepestWork = works ? Math.max(deepestWork, number.depth()) : deepestWork;
        });
    }

    private static String kind(RowNumber number) {
        return number.style() + " " + number.depth();
    }

    /** Whether most activities have a number. */
    boolean isNumbered() {
        return numbered;
    }

    /** Whether headings of this plan reach over its columns. */
    boolean hasWideHeadings() {
        return wideHeadings;
    }

    /** Whether numbers of this kind stand on some row without deadline and responsible. */
    boolean knowsHeadings(RowNumber number) {
        return bare.containsKey(kind(number));
    }

    /** Whether numbers of this kind stand mostly on rows without deadline and responsible. */
    boolean marksHeadings(RowNumber number) {
        int without = bare.getOrDefault(kind(number), 0);
        return without > 0 && without > working.getOrDefault(kind(number), 0);
    }

    /** Whether a row with a deadline of its own and this number is a heading beside its fellows without one. */
    boolean marksHeadingsOfDeeperRows(RowNumber number) {
        return marksHeadings(number) && bare.getOrDefault(kind(number), 0) > 1 && deepestWork > number.depth();
    }

    /** The number of the next numbered row. */
    Optional<RowNumber> next(int index) {
        return rows.subList(index + 1, rows.size()).stream()
                .map(TableProfile::numberOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The number of the last numbered row above that has a deadline or a responsible. */
    Optional<RowNumber> previousWork(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Optional<RowNumber> number = numberOf(rows.get(i));
            if (number.isPresent() && rows.get(i).hasWork()) {
                return number;
            }
        }
        return Optional.empty();
    }

    /** Whether another row has exactly this responsible cell. */
    boolean isResponsibleElsewhere(PlanRow row) {
        return responsibles.getOrDefault(row.text(Role.RESPONSIBLE), 0) > 1;
    }

    /** Index of the last row that has a deadline, a responsible or a result beside its title. */
    int lastWork() {
        return lastWork;
    }

    private int findLastWork() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            PlanRow row = rows.get(i);
            boolean several = !row.isSingle() && (row.has(Role.TITLE) || row.hasWork());
            if (several && !isSignature(row)) {
                return i;
            }
        }
        return -1;
    }

    /** «Директор … И.О. Фамилия» below the plan in the same sheet. */
    private boolean isSignature(PlanRow row) {
        return !row.has(Role.DEADLINE)
                && numberOf(row).isEmpty()
                && (numbered || !row.has(Role.TITLE))
                && !row.cellTexts().isEmpty()
                && Surroundings.signs(row.cellTexts());
    }

    /** The number of a row: its own cell's, else the one its heading text begins with. */
    static Optional<RowNumber> numberOf(PlanRow row) {
        Optional<RowNumber> own = row.number();
        return own.isPresent() || row.has(Role.NUMBER)
                ? own
                : HeadingText.parse(row.text(Role.TITLE)).number();
    }
}
