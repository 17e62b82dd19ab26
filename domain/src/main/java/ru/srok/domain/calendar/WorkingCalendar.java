package ru.srok.domain.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Working days of a five-day week in Russia: the federal calendar under a region's and any number of edits. Immutable.
 *
 * <p>Federal data is complete for 2020–2027. Other years have the law's holidays and carried weekends and the notice
 * {@link CalendarNotice#NOT_APPROVED}.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar FEDERAL = new WorkingCalendar(RegionalCalendar.of(""), Map.of());

    private final FederalCalendar federal = FederalCalendar.get();
    private final RegionalCalendar regional;
    private final Map<LocalDate, Boolean> edits;

    private WorkingCalendar(RegionalCalendar regional, Map<LocalDate, Boolean> edits) {
        this.regional = regional;
        this.edits = Map.copyOf(edits);
    }

    /** The federal calendar without edits. */
    public static WorkingCalendar federal() {
        return FEDERAL;
    }

    /** The federal calendar with a region's own holidays; an unknown code adds none. */
    public static WorkingCalendar ofRegion(String code) {
        return new WorkingCalendar(RegionalCalendar.of(code), Map.of());
    }

    /** The codes of the regions whose holidays are known, in order. */
    public static List<String> regions() {
        return RegionalCalendar.codes();
    }

    /** The same with one more layer on top; the later layer wins. */
    public WorkingCalendar withEdits(CalendarEdits layer) {
        Map<LocalDate, Boolean> all = new HashMap<>(edits);
        layer.off().forEach(day -> all.put(day, false));
        layer.working().forEach(day -> all.put(day, true));
        return new WorkingCalendar(regional, all);
    }

    /** Whether the day is worked. */
    public boolean isWorking(LocalDate day) {
        Boolean edited = edits.get(day);
        return edited == null ? isWorkingByLaw(day) : edited;
    }

    /** The day itself if it is worked, otherwise the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorking(day) ? day : step(day, -1);
    }

    /** The day itself if it is worked, otherwise the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : step(day, 1);
    }

    /**
     * Counts working days from a day, which itself is not counted.
     *
     * @param workingDays how many; negative ones go back; with 0 the day itself is returned, worked or not
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            day = step(day, Integer.signum(workingDays));
        }
        return day;
    }

    /**
     * How many working days lie between, without {@code from} and with {@code to}: the inverse of {@link #plus}.
     *
     * @return negative if {@code to} is earlier
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int direction = Integer.signum(to.compareTo(from));
        int count = 0;
        for (LocalDate day = from; !day.equals(to); ) {
            day = day.plusDays(direction);
            if (isWorking(day)) {
                count += direction;
            }
        }
        return count;
    }

    /** The year's days that differ from ordinary weekdays and weekends, in order. */
    public List<CalendarDay> days(int year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>(federal.days(year));
        days.putAll(regional.days(year));
        Set<LocalDate> edited = new HashSet<>(edits.keySet());
        edited.removeIf(day -> day.getYear() != year || isWorking(day) == isWorkingByLaw(day));
        for (LocalDate day : edited) {
            if (isWorking(day) != Weekend.contains(day)) {
                days.remove(day);
            } else {
                CalendarDayKind kind = isWorking(day) ? CalendarDayKind.WORKING : CalendarDayKind.DAY_OFF;
                days.put(day, CalendarDay.edited(day, kind));
            }
        }
        return List.copyOf(days.values());
    }

    /** What to say beside the year; empty for a year whose decree is known. */
    public List<CalendarNotice> notices(int year) {
        return federal.isApproved(year) ? List.of() : List.of(CalendarNotice.NOT_APPROVED);
    }

    private boolean isWorkingByLaw(LocalDate day) {
        if (regional.find(day) != null) {
            return false;
        }
        CalendarDay special = federal.find(day);
        return special == null ? !Weekend.contains(day) : special.kind() == CalendarDayKind.WORKING;
    }

    private LocalDate step(LocalDate from, int direction) {
        LocalDate day = from.plusDays(direction);
        while (!isWorking(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
