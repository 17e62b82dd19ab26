package ru.srok.messages.date;

import static ru.srok.messages.Messages.say;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.srok.domain.deadline.PlanPeriod;

/** Days and periods as Russians write them. */
public final class DateWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private DateWords() {}

    /** «чт 5 марта 2026». */
    public static String full(LocalDate day) {
        return withWeekday(day, inWords(day));
    }

    /** «5 марта 2026». */
    public static String inWords(LocalDate day) {
        return say(
                DateText.LONG,
                Integer.toString(day.getDayOfMonth()),
                say(DateText.valueOf(day.getMonth().name())),
                Integer.toString(day.getYear()));
    }

    /** «чт 5 марта»; with the year where it is not this one. */
    public static String near(LocalDate day, LocalDate today) {
        return withWeekday(day, shortInWords(day, today));
    }

    /** «Понедельник, 27 апреля», at the beginning of a message about that day. */
    public static String heading(LocalDate day) {
        return say(
                DateText.HEADING,
                say(DateText.valueOf("FULL_" + day.getDayOfWeek().name())),
                shortInWords(day, day));
    }

    /** «9:00». */
    public static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** «5 марта»; with the year where it is not this one. */
    public static String shortInWords(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? say(
                        DateText.SHORT,
                        Integer.toString(day.getDayOfMonth()),
                        say(DateText.valueOf(day.getMonth().name())))
                : inWords(day);
    }

    /** «05.03.2026». */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** «чт 05.03.2026». */
    public static String briefWithWeekday(LocalDate day) {
        return withWeekday(day, brief(day));
    }

    /** «1 сентября 2025 – 31 августа 2026». */
    public static String period(PlanPeriod period) {
        return say(DateText.BETWEEN, inWords(period.from()), inWords(period.to()));
    }

    /**
     * Days after commas, each with its weekday; more than {@code most} of them as «12 дат: 30.09.2023 … 31.08.2024».
     *
     * @param days ascending
     * @param most how many days are listed one by one
     */
    public static String days(List<LocalDate> days, int most) {
        if (days.size() <= most) {
            return days.stream().map(DateWords::briefWithWeekday).collect(Collectors.joining(", "));
        }
        return say(DateText.MANY, days.size(), brief(days.get(0)), brief(days.get(days.size() - 1)));
    }

    private static String withWeekday(LocalDate day, String date) {
        return say(
                DateText.WITH_WEEKDAY, say(DateText.valueOf(day.getDayOfWeek().name())), date);
    }
}
