package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads which day of a month a numbered noun means. */
final class DayPickReader {

    private DayPickReader() {}

    /** The day that a noun with a number means in any month, or null: «вторая среда», «первая неделя». */
    static @Nullable DayPick read(Tokens tokens, int noun, int number) {
        if (tokens.is(noun + 1, Term.SCHOOL_TERM)) {
            return null;
        }
        return switch (tokens.term(noun)) {
            case WEEKDAY -> weekday(number, tokens.at(noun).value());
            case DAY ->
                number == NumberWords.LAST ? DayPick.LAST : dayOrNull(number, tokens.is(noun - 1, Term.WORKING));
            case WEEK, DECADE, HALF_PART -> {
                MonthPart part = MonthParts.of(tokens.term(noun), number);
                yield part == null ? null : part.lastDayPick();
            }
            default -> null;
        };
    }

    private static @Nullable DayPick weekday(int nth, int weekday) {
        boolean sane = nth == NumberWords.LAST || (nth >= 1 && nth <= 5);
        return sane ? new DayPick.NthWeekday(nth, DayOfWeek.of(weekday)) : null;
    }

    private static @Nullable DayPick dayOrNull(int number, boolean working) {
        return working && number == 1 ? new DayPick.Numbered(1) : null;
    }

    /** «2 недели» counts weeks, «2 неделя» numbers one. */
    static boolean isCount(Tokens tokens, int at, int noun) {
        String text = tokens.at(noun).text();
        boolean counted = text.endsWith("и") || text.endsWith("ь") || text.endsWith("ы");
        boolean plain = tokens.is(at, Term.NUMBER) && tokens.at(at).form() != WordForm.ORDINAL;
        return plain && counted;
    }
}
