package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out a year's exceptions from the holidays, the decree's transfers and article 112 of the Labour Code. */
final class YearBuilder {

    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final Set<LocalDate> movedByDecree = new HashSet<>();

    private YearBuilder(int year, List<Holiday> law) {
        for (Holiday holiday : law) {
            holidays.put(Year.of(year).atMonthDay(holiday.day()), holiday);
        }
    }

    static Map<LocalDate, CalendarDay> build(int year, List<Holiday> law, List<Transfer> transfers) {
        YearBuilder builder = new YearBuilder(year, law);
        builder.addHolidays();
        transfers.forEach(builder::addTransfer);
        builder.carryWeekends();
        return Map.copyOf(builder.days);
    }

    private void addHolidays() {
        holidays.forEach((day, holiday) -> {
            if (!Weekend.contains(day)) {
                days.put(day, CalendarDay.holiday(day, holiday.name()));
            }
        });
    }

    private void addTransfer(Transfer transfer) {
        LocalDate from = transfer.from();
        LocalDate to = transfer.to();
        movedByDecree.add(from);
        days.put(to, CalendarDay.moved(to, CalendarDayKind.DAY_OFF, from));
        if (!holidays.containsKey(from)) {
            days.put(from, CalendarDay.moved(from, CalendarDayKind.WORKING, to));
        }
    }

    private void carryWeekends() {
        holidays.keySet().stream().sorted().filter(this::isCarried).forEach(holiday -> {
            LocalDate to = nextWorking(holiday);
            days.put(to, CalendarDay.moved(to, CalendarDayKind.DAY_OFF, holiday));
        });
    }

    private boolean isCarried(LocalDate holiday) {
        Holiday law = holidays.get(holiday);
        return law != null && law.carried() && Weekend.contains(holiday) && !movedByDecree.contains(holiday);
    }

    private LocalDate nextWorking(LocalDate holiday) {
        LocalDate day = holiday.plusDays(1);
        while (Weekend.contains(day) || days.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
