package ru.srok.domain.deadline;

import java.time.Month;

/** The notation of calendar units with and without their year. */
final class UnitNotation {

    private static final String[] MONTHS = {
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь"
    };
    private static final String[] OF_MONTHS = {
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря"
    };
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    private UnitNotation() {}

    static String print(Moment moment) {
        if (moment.unit() instanceof WholeYear && moment.year() == YearRef.NEXT) {
            return "следующий год";
        }
        return nominative(moment.unit()) + year(moment);
    }

    static String genitive(Moment moment) {
        CalendarUnit unit = moment.unit();
        if (unit instanceof WholeYear) {
            return moment.year().year() + " года";
        }
        if (unit instanceof SchoolYear && moment.year().isKnown()) {
            return SlotNotation.years(Slot.single(moment), true);
        }
        return genitive(unit) + year(moment);
    }

    private static String year(Moment moment) {
        return switch (moment.year().tie()) {
            case EACH -> moment.unit() instanceof SchoolHalf ? " учебного года" : "";
            case SHARED -> "";
            case NEXT -> moment.unit() instanceof WholeYear ? "" : " следующего года";
            case NAMED ->
                moment.unit() instanceof SchoolHalf
                        ? " " + moment.year().year() + "/" + (moment.year().year() + 1) + " учебного года"
                        : " " + moment.year().year() + " г.";
        };
    }

    static String nominative(CalendarUnit unit) {
        if (unit instanceof DayOfMonth day) {
            return day.day() + " " + of(day.month());
        }
        if (unit instanceof WholeMonth month) {
            return MONTHS[month.month().ordinal()];
        }
        if (unit instanceof BeforeMonth month) {
            return "до " + of(month.month());
        }
        if (unit instanceof PartOfMonth part) {
            return PartNotation.nominative(part.part()) + " " + of(part.month());
        }
        if (unit instanceof WeekdayOfMonth day) {
            return DayPickNotation.ordinal(day.nth(), day.weekday()) + " " + DayPickNotation.nominative(day.weekday())
                    + " " + of(day.month());
        }
        if (unit instanceof LastDayOfMonth day) {
            return "последний день " + of(day.month());
        }
        return ofYear(unit, false);
    }

    private static String genitive(CalendarUnit unit) {
        if (unit instanceof WholeMonth month) {
            return of(month.month());
        }
        if (unit instanceof PartOfMonth part) {
            return PartNotation.genitive(part.part()) + " " + of(part.month());
        }
        return unit instanceof DayOfMonth
                        || unit instanceof WeekdayOfMonth
                        || unit instanceof LastDayOfMonth
                        || unit instanceof BeforeMonth
                ? nominative(unit)
                : ofYear(unit, true);
    }

    private static String ofYear(CalendarUnit unit, boolean genitive) {
        if (unit instanceof PartOfYear part) {
            String noun =
                    part.isHalf() ? (genitive ? " полугодия" : " полугодие") : (genitive ? " квартала" : " квартал");
            return ROMAN[part.number() - 1] + noun;
        }
        if (unit instanceof SchoolHalf half) {
            return ROMAN[half.number() - 1] + (genitive ? " полугодия" : " полугодие");
        }
        if (unit instanceof Season season) {
            return season(season.last(), genitive);
        }
        return unit instanceof SchoolYear ? "до конца учебного года" : "до конца года";
    }

    private static String season(Month last, boolean genitive) {
        return switch (last) {
            case FEBRUARY -> genitive ? "зимы" : "зима";
            case MAY -> genitive ? "весны" : "весна";
            case AUGUST -> genitive ? "лета" : "лето";
            default -> genitive ? "осени" : "осень";
        };
    }

    static String of(Month month) {
        return OF_MONTHS[month.ordinal()];
    }
}
