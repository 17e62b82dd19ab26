package ru.srok.domain.deadline;

import org.jspecify.annotations.Nullable;

/** Names of the parts of a month. */
final class MonthParts {

    private MonthParts() {}

    static @Nullable MonthPart of(Term noun, int ordinal) {
        return switch (noun) {
            case BEGINNING -> MonthPart.BEGINNING;
            case MIDDLE -> MonthPart.MIDDLE;
            case FINISH -> MonthPart.END;
            case DECADE -> decade(ordinal);
            case WEEK -> week(ordinal);
            case HALF_PART -> half(ordinal);
            default -> null;
        };
    }

    private static @Nullable MonthPart decade(int ordinal) {
        return switch (ordinal) {
            case 1 -> MonthPart.FIRST_DECADE;
            case 2 -> MonthPart.SECOND_DECADE;
            case 3, NumberWords.LAST -> MonthPart.THIRD_DECADE;
            default -> null;
        };
    }

    private static @Nullable MonthPart week(int ordinal) {
        return switch (ordinal) {
            case 1 -> MonthPart.FIRST_WEEK;
            case 2 -> MonthPart.SECOND_WEEK;
            case 3 -> MonthPart.THIRD_WEEK;
            case 4 -> MonthPart.FOURTH_WEEK;
            case 5, NumberWords.LAST -> MonthPart.LAST_WEEK;
            default -> null;
        };
    }

    private static @Nullable MonthPart half(int ordinal) {
        return switch (ordinal) {
            case 1 -> MonthPart.FIRST_HALF;
            case 2, NumberWords.LAST -> MonthPart.SECOND_HALF;
            default -> null;
        };
    }
}
