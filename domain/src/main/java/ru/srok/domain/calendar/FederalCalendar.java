package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.table.BundledTable;

/** The federal layer, read from the data once; a year is worked out when first asked for. */
final class FederalCalendar {

    private final List<Holiday> law;
    private final Map<Integer, List<Transfer>> transfers;
    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

    private FederalCalendar() {
        law = BundledTable.rows(FederalCalendar.class, "holidays.tsv").stream()
                .map(Holiday::of)
                .toList();
        transfers = BundledTable.rows(FederalCalendar.class, "decrees.tsv").stream()
                .collect(Collectors.groupingBy(
                        cells -> Integer.valueOf(cells[0]), Collectors.mapping(Transfer::of, Collectors.toList())));
    }

    static FederalCalendar get() {
        return Loaded.CALENDAR;
    }

    boolean isApproved(int year) {
        return transfers.containsKey(year);
    }

    @Nullable
    CalendarDay find(LocalDate day) {
        return days(day.getYear()).get(day);
    }

    Map<LocalDate, CalendarDay> days(int year) {
        return years.computeIfAbsent(
                year, wanted -> YearBuilder.build(wanted, law, transfers.getOrDefault(wanted, List.of())));
    }

    private static final class Loaded {
        private static final FederalCalendar CALENDAR = new FederalCalendar();
    }
}
