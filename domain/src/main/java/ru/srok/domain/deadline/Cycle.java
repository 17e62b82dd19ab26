package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * A while in which something happens once or several times: «квартал», «три года», «2 недели».
 *
 * @param unit what it is measured in
 * @param length how many of them
 */
record Cycle(Unit unit, int length) {

    private static final int MONTHS_OF_YEAR = 12;

    /** What a cycle is measured in. */
    enum Unit {
        DAY,
        WEEK,
        DECADE,
        MONTH,
        YEAR,
        TERM
    }

    static @Nullable Found<Cycle> read(Tokens tokens, int at) {
        boolean counted = tokens.isAny(at, Term.NUMBER, Term.CARDINAL);
        int length = counted ? tokens.at(at).value() : 1;
        int noun = counted ? at + 1 : at;
        noun = tokens.is(noun, Term.CALENDAR) ? noun + 1 : noun;
        boolean school = tokens.is(noun, Term.SCHOOL);
        noun = school ? tokens.skipStop(noun + 1) : noun;
        noun = tokens.is(noun, Term.WORKING) ? noun + 1 : noun;
        Unit unit = unit(tokens.term(noun));
        if (unit == null || length < 1 || length > 99) {
            return null;
        }
        int next = tokens.skipStop(noun + 1);
        return new Found<>(new Cycle(unit, length * months(tokens.term(noun))), next);
    }

    private static @Nullable Unit unit(Term noun) {
        return switch (noun) {
            case DAY -> Unit.DAY;
            case WEEK -> Unit.WEEK;
            case DECADE -> Unit.DECADE;
            case MONTH_WORD, QUARTER, HALF -> Unit.MONTH;
            case YEAR -> Unit.YEAR;
            case SCHOOL_TERM -> Unit.TERM;
            default -> null;
        };
    }

    private static int months(Term noun) {
        return switch (noun) {
            case QUARTER -> 3;
            case HALF -> 6;
            default -> 1;
        };
    }

    /**
     * The repetition «so many times in this while».
     *
     * @param words as printed, kept where the calendar does not know the while
     */
    Part times(int count, String words) {
        return switch (unit) {
            case DAY -> new Part.Repeat(days());
            case WEEK -> new Part.Repeat(weeks(count));
            case DECADE -> new Part.Repeat(byDecades());
            case MONTH -> length == MONTHS_OF_YEAR ? yearly(count, 1) : new Part.Repeat(monthly(count));
            case YEAR -> yearly(count, length);
            case TERM -> new Part.Repeat(new EveryOccasion(words));
        };
    }

    private DeadlineRule days() {
        return switch (length) {
            case 7 -> EveryWeeks.of(1);
            case 14 -> EveryWeeks.of(2);
            case 10 -> byDecades();
            default -> new EveryDay();
        };
    }

    private static DeadlineRule byDecades() {
        return EveryMonths.of(1).withPicks(List.of(new DayPick.Numbered(10), new DayPick.Numbered(20), DayPick.LAST));
    }

    private EveryWeeks weeks(int count) {
        FindingCode doubt = count > 1 ? FindingCode.DEADLINE_OPEN : null;
        return new EveryWeeks(length, List.of(DayOfWeek.SUNDAY), doubt);
    }

    private DeadlineRule monthly(int count) {
        if (count <= 1) {
            return EveryMonths.of(length);
        }
        if (length % count == 0) {
            return EveryMonths.open(length / count);
        }
        return length == 1 && count == 2
                ? EveryMonths.open(1).withPicks(List.of(new DayPick.Numbered(15), DayPick.LAST))
                : EveryMonths.open(length);
    }

    /** Evenly over the year, on days that are open; what cannot be spread evenly is due at its end. */
    private static Part yearly(int count, int years) {
        if (years > 1) {
            return new Part.Repeat(new EveryYears(years));
        }
        if (count <= 1 || MONTHS_OF_YEAR % count != 0) {
            return count <= 1 ? new Part.Yearly(false) : new Part.Repeat(new OpenYearly(false));
        }
        return count == MONTHS_OF_YEAR
                ? new Part.Repeat(EveryMonths.of(1))
                : new Part.Repeat(EveryMonths.open(MONTHS_OF_YEAR / count));
    }
}
