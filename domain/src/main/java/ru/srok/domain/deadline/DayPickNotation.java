package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;

/** The notation of weekdays and of days picked in a month. */
final class DayPickNotation {

    private static final String[] WEEKDAYS = {
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"
    };
    private static final String[] PLURAL = {
        "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям"
    };

    private DayPickNotation() {}

    static String print(List<DayPick> picks) {
        if (picks.get(0) instanceof DayPick.NthWeekday weekday) {
            String numbers = picks.stream().map(DayPickNotation::nth).collect(Collectors.joining(", "));
            return numbers + " " + nominative(weekday.weekday());
        }
        return picks.stream()
                        .map(pick -> String.valueOf(((DayPick.Numbered) pick).day()))
                        .collect(Collectors.joining(", "))
                + " числа";
    }

    private static String nth(DayPick pick) {
        DayPick.NthWeekday weekday = (DayPick.NthWeekday) pick;
        return ordinal(weekday.nth(), weekday.weekday());
    }

    /** «Второй» or «вторая», as the weekday asks. */
    static String ordinal(int nth, DayOfWeek weekday) {
        int gender = switch (weekday) {
            case WEDNESDAY, FRIDAY, SATURDAY -> 1;
            case SUNDAY -> 2;
            default -> 0;
        };
        String[] forms = switch (nth) {
            case 1 -> new String[] {"первый", "первая", "первое"};
            case 2 -> new String[] {"второй", "вторая", "второе"};
            case 3 -> new String[] {"третий", "третья", "третье"};
            case 4 -> new String[] {"четвертый", "четвертая", "четвертое"};
            case 5 -> new String[] {"пятый", "пятая", "пятое"};
            default -> new String[] {"последний", "последняя", "последнее"};
        };
        return forms[gender];
    }

    static String nominative(DayOfWeek weekday) {
        return WEEKDAYS[weekday.ordinal()];
    }

    static String plural(DayOfWeek weekday) {
        return PLURAL[weekday.ordinal()];
    }
}
