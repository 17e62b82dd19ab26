package ru.srok.planimport.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.PlanPeriod;

/**
 * Decides which days a plan is made for.
 *
 * <p>First what the title names, then the act's subject, then the item that approves the plan. Where more than two thirds
 * of the years in the rows lie outside of it, the rows' years. Where no words name a period, the year of the act; where
 * there is none, the rows' years; then the latest year printed anywhere around the table; at last the fallback. All but
 * the first are unclear.
 */
public final class PeriodFinder {

    /** For a document without a single year: no clock is asked, so that a plan reads the same on every day. */
    private static final PlanPeriod FALLBACK = PlanPeriod.ofYears(2026, 2026);

    private static final int MOST_LINES = 20;

    private PeriodFinder() {}

    /** Finds the period; a document without any year gets 2026, unclear. */
    public static PeriodReading find(HeaderText header, List<String> deadlinePhrases) {
        return find(header, deadlinePhrases, FALLBACK);
    }

    /**
     * Finds the period.
     *
     * @param fallback for a document without a single year
     */
    public static PeriodReading find(HeaderText header, List<String> deadlinePhrases, PlanPeriod fallback) {
        RowYears rows = RowYears.of(deadlinePhrases);
        String[] parts = header.periodText().split(PeriodText.SEPARATOR, 2);
        Optional<YearMention> named = named(parts[0]);
        Optional<PlanPeriod> title = named.map(mention -> completed(mention, header.orderDate(), rows));
        Optional<PlanPeriod> printed =
                rows.period(title.map(PeriodFinder::isSchool).orElse(false));
        Optional<PlanPeriod> order =
                Optional.ofNullable(header.orderDate()).map(date -> PlanPeriod.ofYears(date.getYear(), date.getYear()));
        Optional<PlanPeriod> claimed = title.or(() -> order);
        boolean contradicted = claimed.filter(rows::contradict).isPresent();
        Optional<PlanPeriod> chosen = contradicted ? printed : claimed.or(() -> printed);
        Optional<PlanPeriod> latest = chosen.isPresent() ? Optional.empty() : latest(parts);
        PlanPeriod period = chosen.or(() -> latest).orElse(fallback);
        boolean unclear = title.isEmpty() || contradicted;
        return new PeriodReading(
                period,
                unclear,
                named.map(YearMention::printed).orElse(""),
                unclear ? choices(period, title, printed, order) : List.of(period));
    }

    private static Optional<YearMention> named(String words) {
        List<YearMention> mentions = words.lines()
                .limit(MOST_LINES)
                .flatMap(line -> YearMentions.best(line).stream())
                .toList();
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        YearMention first = mentions.get(0);
        return mentions.stream()
                .filter(other -> isSchoolFormOf(other, first))
                .findFirst()
                .or(() -> Optional.of(first));
    }

    /** «в 2023-2024 году» in the title and «2023-2024 учебный год» in the act name the same two years. */
    private static boolean isSchoolFormOf(YearMention other, YearMention first) {
        return isSchool(other.period())
                && other.period().from().getYear() == first.period().from().getYear()
                && other.period().to().getYear() == first.period().to().getYear();
    }

    private static boolean isSchool(PlanPeriod period) {
        return period.from().getMonthValue() == 9 && period.to().getMonthValue() == 8;
    }

    /** «до 2026 года» begins in the year of the act, else with the first year of the rows. */
    private static PlanPeriod completed(YearMention mention, @Nullable LocalDate order, RowYears rows) {
        if (!mention.until()) {
            return mention.period();
        }
        int last = mention.period().to().getYear();
        int first = order != null
                ? order.getYear()
                : rows.counts().isEmpty() ? last : rows.counts().firstKey();
        return PlanPeriod.ofYears(Math.min(first, last), last);
    }

    private static Optional<PlanPeriod> latest(String[] parts) {
        RowYears years = RowYears.of(List.of(parts[parts.length - 1]));
        return years.counts().isEmpty()
                ? Optional.empty()
                : Optional.of(PlanPeriod.ofYears(
                        years.counts().lastKey(), years.counts().lastKey()));
    }

    @SafeVarargs
    private static List<PlanPeriod> choices(PlanPeriod chosen, Optional<PlanPeriod>... others) {
        LinkedHashSet<PlanPeriod> choices = new LinkedHashSet<>();
        choices.add(chosen);
        Stream.of(others).flatMap(Optional::stream).filter(Objects::nonNull).forEach(choices::add);
        return new ArrayList<>(choices);
    }
}
