package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A repetition with what people add to it, and the days that follow from its parts alone.
 *
 * @param parts in the order in which they are printed
 */
record ComposedPhrase(List<Part> parts) {

    /** What a part adds. */
    enum Sort {
        FREQUENCY,
        DAY,
        MONTHS,
        EXCEPTION,
        WHOLE,
        EVENT,
        NOTE
    }

    /**
     * A part with what it is known to mean.
     *
     * @param number of months between two turns, or the day of the month; 0 where it has none
     * @param months bound the repetition, or are left out of it
     */
    record Part(Sort sort, String text, int number, Set<Month> months) {

        static Part of(Sort sort, String text) {
            return new Part(sort, text, 0, Set.of());
        }

        boolean isBracketed() {
            return text.startsWith("(");
        }
    }

    private static final int LAST_EARLY_DAY = 10;
    private static final int MONTH_END = 31;

    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean loose = part.isBracketed() || part.sort() == Sort.EXCEPTION;
            text.append(text.isEmpty() ? "" : loose ? " " : ", ").append(part.text());
        }
        return text.toString();
    }

    boolean has(Sort sort) {
        return of(sort).findAny().isPresent();
    }

    /** Whether people write it so: exceptions and notes follow what they are about, and quarters do not list months. */
    boolean isSaid() {
        Sort first = parts.get(0).sort();
        boolean quarterly = number(Sort.FREQUENCY, 1) > 1;
        boolean excepted = of(Sort.MONTHS).noneMatch(months -> months.months().size() < 8) || !has(Sort.EXCEPTION);
        return first != Sort.EXCEPTION && first != Sort.NOTE && excepted && !(quarterly && has(Sort.MONTHS));
    }

    List<LocalDate> due(PlanPeriod period) {
        int turn = number(Sort.FREQUENCY, 1);
        int day = number(Sort.DAY, MONTH_END);
        int shift = turn > 1 && day <= LAST_EARLY_DAY ? 1 : 0;
        List<LocalDate> due = new ArrayList<>();
        for (YearMonth month = YearMonth.from(period.from());
                !month.atDay(1).isAfter(period.to());
                month = month.plusMonths(1)) {
            if ((month.getMonthValue() - shift) % turn == 0 && isMeant(month.getMonth())) {
                due.add(month.atDay(Math.min(day, month.lengthOfMonth())));
            }
        }
        return due;
    }

    private boolean isMeant(Month month) {
        return of(Sort.MONTHS).allMatch(bound -> bound.months().contains(month))
                && of(Sort.EXCEPTION).noneMatch(left -> left.months().contains(month));
    }

    private int number(Sort sort, int otherwise) {
        return of(sort).findFirst().map(Part::number).orElse(otherwise);
    }

    private Stream<Part> of(Sort sort) {
        return parts.stream().filter(part -> part.sort() == sort);
    }
}
