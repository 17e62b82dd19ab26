package ru.srok.bot.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many morning messages people got in each week of a year. */
final class WeekCounts {

    private final Map<String, Map<LocalDate, Integer>> weeks = new TreeMap<>();
    private final Set<String> days = new TreeSet<>();
    private final int allWeeks;
    private int messages;

    WeekCounts(YearRun run) {
        allWeeks = (int) Math.ceil((run.last.toEpochDay() - run.first.toEpochDay() + 1) / 7.0);
        run.rounds().forEach(one -> {
            String who = one.message().references().get("member");
            LocalDate day = LocalDate.parse(one.message().references().get("date"));
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(who, any -> new TreeMap<>()).merge(monday, 1, Integer::sum);
            days.add(day.toString());
            messages++;
        });
    }

    /** The counts of the weeks in which the heads of schools got anything, ascending. */
    int[] headWeeks() {
        return weeks.entrySet().stream()
                .filter(one -> one.getKey().startsWith("h"))
                .flatMap(one -> one.getValue().values().stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    static int median(int[] ascending) {
        return ascending.length == 0 ? 0 : ascending[ascending.length / 2];
    }

    /** The messages a week of each head over the whole year, ascending. */
    double[] headAverages() {
        return weeks.entrySet().stream()
                .filter(one -> one.getKey().startsWith("h"))
                .mapToDouble(one -> one.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        / (double) allWeeks)
                .sorted()
                .toArray();
    }

    String report(String name) {
        int[] heads = headWeeks();
        double[] averages = headAverages();
        List<String> spread = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            int count = i;
            spread.add(
                    i + ": " + Arrays.stream(heads).filter(one -> one == count).count());
        }
        return String.format(
                java.util.Locale.ROOT,
                "%s: %d rounds, %d messages to %d people; a head gets %.2f a week (median; most %.2f),"
                        + " in weeks with any %d (median); weeks of heads by messages %s",
                name,
                days.size(),
                messages,
                weeks.size(),
                averages.length == 0 ? 0 : averages[averages.length / 2],
                averages.length == 0 ? 0 : averages[averages.length - 1],
                median(heads),
                spread);
    }
}
