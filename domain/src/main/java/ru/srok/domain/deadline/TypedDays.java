package ru.srok.domain.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.calendar.YearSpan;
import ru.srok.domain.finding.FindingCode;

/** Days as a coordinator types them: «5 мая», «31.12», «5, 9 мая», «2–8 мая», «с 1 июля по 15 августа». */
public final class TypedDays {

    private static final Pattern SPAN =
            Pattern.compile("(?:с\\s+|со\\s+)?(.+?)\\s*(?:[-–—]|\\sпо\\s|\\sдо\\s)\\s*(.+)");
    private static final Pattern DAY_ALONE = Pattern.compile("[0-9]{1,2}");
    private static final int LONGEST = 92;

    private final DeadlineGrammar grammar = DeadlineGrammar.russian();
    private final LocalDate today;

    /** A day without a year is the next one from today on. */
    public TypedDays(LocalDate today) {
        this.today = today;
    }

    /** The days, ascending; none where a part was not understood or a stretch is longer than a quarter of a year. */
    public List<LocalDate> days(String words) {
        String cleaned = cleaned(words);
        List<LocalDate> days = plain(cleaned);
        if (!days.isEmpty()) {
            return days;
        }
        List<LocalDate> all = new ArrayList<>();
        for (String part : cleaned.split("\\s*[,;\\n]\\s*")) {
            List<LocalDate> some = stretch(part);
            if (some.isEmpty()) {
                some = plain(part);
            }
            if (some.isEmpty()) {
                return List.of();
            }
            all.addAll(some);
        }
        return all.stream().sorted().distinct().toList();
    }

    /** A stretch of every year. */
    public Optional<YearSpan> span(String words) {
        return ends(cleaned(words)).map(ends -> new YearSpan(MonthDay.from(ends.get(0)), MonthDay.from(ends.get(1))));
    }

    /** Days that were named one by one; a stretch would be read as its last day. */
    private List<LocalDate> plain(String words) {
        if (SPAN.matcher(words).matches()) {
            return List.of();
        }
        DeadlineReading reading =
                grammar.read(words, new PlanPeriod(today, today.plusYears(1).minusDays(1)));
        boolean clear = reading.kind() == DeadlineKind.DATE
                && Set.of(FindingCode.OUTSIDE_PERIOD).containsAll(reading.findings());
        return clear ? reading.due() : List.of();
    }

    private List<LocalDate> stretch(String words) {
        return ends(words)
                .map(ends -> {
                    LocalDate to = ends.get(1);
                    LocalDate from = ends.get(0).isAfter(to) ? ends.get(0).minusYears(1) : ends.get(0);
                    return from.plusDays(LONGEST).isBefore(to)
                            ? List.<LocalDate>of()
                            : from.datesUntil(to.plusDays(1)).toList();
                })
                .orElse(List.of());
    }

    private Optional<List<LocalDate>> ends(String words) {
        Matcher typed = SPAN.matcher(words);
        if (!typed.matches()) {
            return Optional.empty();
        }
        return single(typed.group(2)).flatMap(to -> first(typed.group(1), to).map(from -> List.of(from, to)));
    }

    /** The first day of a stretch; a number alone is of the last day's month. */
    private Optional<LocalDate> first(String words, LocalDate to) {
        if (!DAY_ALONE.matcher(words).matches()) {
            return single(words);
        }
        try {
            return Optional.of(to.withDayOfMonth(Integer.parseInt(words)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> single(String words) {
        List<LocalDate> days = plain(words);
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static String cleaned(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[ \\u00a0\\t]+", " ");
    }
}
