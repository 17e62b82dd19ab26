package ru.srok.planimport.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.deadline.PlanPeriod;

/**
 * The years printed in the deadlines of a plan.
 *
 * @param counts year to how often it is printed, ascending
 */
record RowYears(TreeMap<Integer, Integer> counts) {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)|(?<=\\d[.]\\d\\d[.])(\\d\\d)(?!\\d)");
    private static final int RARE = 10;

    static RowYears of(List<String> phrases) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String phrase : phrases) {
            Matcher matcher = YEAR.matcher(phrase);
            while (matcher.find()) {
                int year = matcher.group(1) != null
                        ? Integer.parseInt(matcher.group(1))
                        : 2000 + Integer.parseInt(matcher.group(2));
                counts.merge(year, 1, Integer::sum);
            }
        }
        return new RowYears(counts);
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether more than two thirds of the years, and at least two, lie outside the period. */
    boolean contradict(PlanPeriod period) {
        int outside = counts.entrySet().stream()
                .filter(year -> year.getKey() < period.from().getYear()
                        || year.getKey() > period.to().getYear())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return outside >= 2 && outside * 3 > total() * 2;
    }

    /** From the first to the last year, years of less than a tenth of the rows left out. */
    Optional<PlanPeriod> period(boolean school) {
        List<Integer> years = counts.entrySet().stream()
                .filter(year -> year.getValue() * RARE >= total())
                .map(Map.Entry::getKey)
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return Optional.of(
                school && last > first ? PlanPeriod.ofSchoolYears(first, last) : PlanPeriod.ofYears(first, last));
    }
}
