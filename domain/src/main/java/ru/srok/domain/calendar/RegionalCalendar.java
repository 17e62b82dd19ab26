package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.table.BundledTable;

/** A region's own holidays above the federal calendar; a year is worked out when first asked for. */
final class RegionalCalendar {

    private final List<RegionalHoliday> holidays;
    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new ConcurrentHashMap<>();

    private RegionalCalendar(List<RegionalHoliday> holidays) {
        this.holidays = holidays;
    }

    /** Of a region; for an unknown code the calendar that adds nothing. */
    static RegionalCalendar of(String code) {
        return Loaded.REGIONS.getOrDefault(code, Loaded.NONE);
    }

    /** The codes for which there is something, in order. */
    static List<String> codes() {
        return List.copyOf(Loaded.REGIONS.keySet());
    }

    @Nullable
    CalendarDay find(LocalDate day) {
        return days(day.getYear()).get(day);
    }

    /** The days that the region makes free and that would be worked without it. */
    Map<LocalDate, CalendarDay> days(int year) {
        return years.computeIfAbsent(year, this::build);
    }

    private Map<LocalDate, CalendarDay> build(int year) {
        Map<LocalDate, CalendarDay> federal = FederalCalendar.get().days(year);
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        for (RegionalHoliday holiday : holidays) {
            holiday.in(year)
                    .filter(day -> !Weekend.contains(day) && !federal.containsKey(day))
                    .ifPresent(day -> days.put(day, CalendarDay.holiday(day, holiday.name())));
        }
        for (RegionalHoliday holiday : holidays) {
            holiday.in(year)
                    .filter(day -> holiday.carried() && Weekend.contains(day))
                    .ifPresent(day -> carry(day, days, federal));
        }
        return Map.copyOf(days);
    }

    private static void carry(LocalDate from, Map<LocalDate, CalendarDay> days, Map<LocalDate, CalendarDay> federal) {
        LocalDate to = from.plusDays(1);
        while (Weekend.contains(to) || days.containsKey(to) || federal.containsKey(to)) {
            to = to.plusDays(1);
        }
        days.put(to, CalendarDay.moved(to, CalendarDayKind.DAY_OFF, from));
    }

    private static final class Loaded {

        private static final RegionalCalendar NONE = new RegionalCalendar(List.of());
        private static final Map<String, RegionalCalendar> REGIONS =
                BundledTable.rows(RegionalCalendar.class, "regions.tsv").stream()
                        .collect(Collectors.groupingBy(
                                cells -> cells[0],
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(RegionalHoliday::of, Collectors.toList()),
                                        RegionalCalendar::new)));
    }
}
