package ru.srok.planimport.draft;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ru.srok.domain.deadline.DeadlineGrammar;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.PlanPeriod;

/** Reads what stands under a month («до 20», «первая неделя», «в течение месяца») as being of that month. */
final class MonthContext {

    private static final PlanPeriod ANY = new PlanPeriod(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
    private static final List<DeadlineKind> NAMED = List.of(DeadlineKind.DATE, DeadlineKind.RANGE, DeadlineKind.MONTH);

    private static final List<String> WHOLE = List.of("в течени", "весь", "в теч");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final DeadlineGrammar grammar;

    MonthContext(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    /** The phrase that says both, for the cells of a month's column; a bare number may count as well as date. */
    String within(String month, String text) {
        DeadlineReading own = read(text);
        if (NAMED.contains(own.kind()) && own.findings().isEmpty()) {
            return text;
        }
        String aside = grammar.looksLikeDeadline(text) ? month + ", " + text : month + " (" + text + ")";
        return isNumber(text) ? month + " (" + text + ")" : day(month, text).orElse(aside);
    }

    /** The phrase that a deadline of days without a month makes with the month it stands under. */
    Optional<String> day(String month, String text) {
        Optional<Month> named = monthOf(month);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String low = text.toLowerCase(Locale.ROOT);
        if (WHOLE.stream().anyMatch(low::startsWith) && low.endsWith("месяца")) {
            return Optional.of(month);
        }
        DeadlineReading own = read(text);
        boolean open =
                own.kind() == DeadlineKind.NOTADATE || (own.kind() == DeadlineKind.RECURRING && !low.contains("кажд"));
        String genitive = named.get().getDisplayName(TextStyle.FULL, RUSSIAN);
        return Stream.of(
                        text.replaceFirst(" числа$", "") + " " + genitive,
                        month + ", " + text,
                        month + ", " + text + " числа")
                .filter(phrase -> open && isOf(named.get(), phrase))
                .findFirst();
    }

    /** Whether a text is a month and nothing else. */
    boolean isMonth(String text) {
        return !text.isEmpty() && monthOf(text).isPresent();
    }

    private Optional<Month> monthOf(String title) {
        DeadlineReading reading = read(title);
        return reading.kind() == DeadlineKind.MONTH && reading.due().size() == 1
                ? Optional.of(reading.due().get(0).getMonth())
                : Optional.empty();
    }

    private boolean isOf(Month month, String phrase) {
        DeadlineReading reading = read(phrase);
        boolean days = reading.kind() == DeadlineKind.DATE || reading.kind() == DeadlineKind.RANGE;
        return days && reading.due().stream().allMatch(day -> day.getMonth() == month);
    }

    /** The same for a year's column; a date with a year of its own keeps it. */
    static String inYear(String year, String text) {
        return text.matches(".*(19|20)\\d\\d.*") ? text : year + ", " + text;
    }

    /** Whether a number stands alone under a month: a day, or how many. */
    static boolean isNumber(String text) {
        return text.matches("\\d{1,3}");
    }

    private DeadlineReading read(String text) {
        return grammar.read(text, ANY);
    }
}
