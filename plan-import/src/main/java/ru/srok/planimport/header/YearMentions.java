package ru.srok.planimport.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.deadline.PlanPeriod;

/** Reads the period that a title names: «на 2022-2024 годы», «2023/24 уч. год», «на период до 2026 года». */
final class YearMentions {

    private static final int LONGEST = 1_000;
    private static final String YEAR = "(?<!\\d)20\\d\\d(?!\\d)";
    private static final String WORD =
            "(?:-(?:й|го|м|ый|ого|х|е)(?!\\p{L}))?(?: {0,2}(?:учебн\\p{L}{2,3}|уч\\.?))?(?: ?(?:г\\.? ?г\\.?|г\\.|г(?!\\p{L})|год\\p{L}{0,3}|гол\\p{L}{0,2}|гг\\.?))?";
    private static final String LINK = " {0,2}(?:[-–—−/,]|по|и|и на|, на|и плановый период|и на плановый период) {0,2}";
    private static final Pattern CLUSTER = Pattern.compile(YEAR + WORD + "(?:" + LINK
            + "(?:20\\d\\d|\\d\\d)(?!\\d)(?![.]\\d)" + WORD + "){0,4}|(?<![\\d.])\\d\\d ?[-–/] ?\\d\\d(?= ?уч)" + WORD);
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(20\\d\\d|\\d\\d)(?!\\d)");

    private YearMentions() {}

    /** The period that one line of words names most surely. */
    static Optional<YearMention> best(String line) {
        String words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        return DateSpans.find(words)
                .or(() -> all(words).stream()
                        .max(Comparator.comparingInt(YearMention::strength)
                                .thenComparing(YearMention::days, Comparator.reverseOrder())));
    }

    private static List<YearMention> all(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<YearMention> found = new ArrayList<>();
        List<Dates.Found> dates = Dates.all(lower);
        Matcher matcher = CLUSTER.matcher(lower);
        while (matcher.find()) {
            int start = matcher.start();
            if (dates.stream().noneMatch(date -> date.start() <= start && start < date.end())) {
                mention(words, lower, matcher.start(), matcher.end()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<YearMention> mention(String words, String lower, int start, int end) {
        String cluster = lower.substring(start, end);
        List<Integer> years = years(cluster);
        int first = years.stream().min(Integer::compare).orElse(0);
        int last = years.stream().max(Integer::compare).orElse(0);
        if (first == 0 || last - first > 15) {
            return Optional.empty();
        }
        String before = lower.substring(Math.max(0, start - 40), start);
        boolean school = isSchool(cluster, before, first, last);
        boolean until = first == last && before.matches("(?s).*(?<!\\p{L})(?:до|по) ?");
        PlanPeriod whole = school ? PlanPeriod.ofSchoolYears(first, last) : PlanPeriod.ofYears(first, last);
        PlanPeriod period = until ? whole : PartOfYear.narrowed(before, whole);
        String printed = words.substring(start, end).strip();
        return Optional.of(new YearMention(period, printed, strength(cluster, before, lower, start), until));
    }

    private static List<Integer> years(String cluster) {
        List<Integer> years = new ArrayList<>();
        Matcher number = NUMBER.matcher(cluster);
        while (number.find()) {
            int year = Integer.parseInt(number.group());
            years.add(year < 100 ? 2000 + year : year);
        }
        return years;
    }

    /** A slash between two years that follow each other also means a school year. */
    private static boolean isSchool(String cluster, String before, int first, int last) {
        if (first == last) {
            return false;
        }
        boolean said = cluster.contains("уч") || before.matches("(?s).*учебн\\p{L}{2,3} год\\p{L}{0,3} ?");
        return said || (cluster.contains("/") && last == first + 1);
    }

    private static int strength(String cluster, String before, String lower, int start) {
        boolean quoted = count(lower, start, '«') > count(lower, start, '»');
        boolean named = cluster.contains("г") || cluster.contains("уч");
        boolean until = before.matches("(?s).*(?<!\\p{L})до ?");
        boolean on = before.matches("(?s).*(?<!\\p{L})(?:на|в|с|за|период) ?");
        return (quoted ? 0 : 8) + (until ? 0 : 4) + (on ? 2 : 0) + (named ? 1 : 0);
    }

    private static long count(String text, int end, char letter) {
        return text.chars().limit(end).filter(other -> other == letter).count();
    }

    /** «с 01.09.2023 по 31.05.2024». */
    private static final class DateSpans {

        static Optional<YearMention> find(String words) {
            List<Dates.Found> dates = Dates.all(words);
            for (int i = 0; i + 1 < dates.size(); i++) {
                LocalDate from = dates.get(i).date();
                LocalDate to = dates.get(i + 1).date();
                String between =
                        words.substring(dates.get(i).end(), dates.get(i + 1).start());
                boolean span = between.length() < 12 && between.matches("(?iu).*(?:по|до|[-–—]).*");
                if (span && to.isAfter(from.plusDays(20))) {
                    String printed = words.substring(
                            dates.get(i).start(), dates.get(i + 1).end());
                    return Optional.of(new YearMention(new PlanPeriod(from, to), printed, 20, false));
                }
            }
            return Optional.empty();
        }
    }
}
