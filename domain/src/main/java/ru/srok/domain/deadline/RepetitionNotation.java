package ru.srok.domain.deadline;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.srok.domain.finding.FindingCode;

/** The notation of repetitions. */
final class RepetitionNotation {

    private static final List<DayPick> MONTH_END = List.of(DayPick.LAST);
    private static final Map<Integer, String> VAGUE_DAYS = Map.of(
            7, "первая неделя",
            10, "начало месяца",
            14, "вторая неделя",
            15, "первая половина",
            20, "середина месяца",
            21, "третья неделя",
            28, "четвертая неделя",
            31, "последняя неделя");

    private RepetitionNotation() {}

    static String print(DeadlineRule rule) {
        if (rule instanceof EveryMonths every) {
            return everyMonths(every);
        }
        if (rule instanceof EveryWeeks every) {
            return everyWeeks(every);
        }
        if (rule instanceof EveryYears every) {
            return "1 раз в " + every.years() + (every.years() < 5 ? " года" : " лет");
        }
        if (rule instanceof OpenYearly open) {
            return open.school() ? "каждый учебный год" : "ежегодно";
        }
        return rule instanceof EveryOccasion occasion ? occasion.words() : "ежедневно";
    }

    /** Whether the rule reads as days of a bounding month unless «ежемесячно» stands before it. */
    static boolean needsMonthly(EveryMonths rule) {
        return rule.months() == 1 && rule.doubt() == null && !rule.picks().equals(MONTH_END);
    }

    private static String everyMonths(EveryMonths rule) {
        boolean open = rule.doubt() == FindingCode.DEADLINE_OPEN;
        if (rule.picks().equals(MONTH_END) && rule.shift() == 0) {
            return open ? times(rule.months()) : cycle(rule.months());
        }
        if (open) {
            return "2 раза в месяц";
        }
        return rule.doubt() == null ? DayPickNotation.print(rule.picks()) + anchor(rule) : vague(rule);
    }

    private static String vague(EveryMonths rule) {
        if (rule.months() == 1 && rule.picks().get(0) instanceof DayPick.Numbered number) {
            return VAGUE_DAYS.getOrDefault(number.day(), "до " + number.day());
        }
        return cycle(rule.months()) + ", " + DayPickNotation.print(rule.picks());
    }

    private static String cycle(int months) {
        return switch (months) {
            case 1 -> "ежемесячно";
            case 3 -> "ежеквартально";
            case 6 -> "1 раз в полугодие";
            default -> "1 раз в " + months + (months < 5 ? " месяца" : " месяцев");
        };
    }

    private static String times(int months) {
        return switch (months) {
            case 1 -> "3 раза в месяц";
            case 2 -> "6 раз в год";
            case 3 -> "4 раза в год";
            case 4 -> "3 раза в год";
            case 6 -> "2 раза в год";
            default -> "2 раза в " + months + " месяцев";
        };
    }

    private static String anchor(EveryMonths rule) {
        boolean after = rule.shift() == 1;
        return switch (rule.months()) {
            case 3 -> after ? " месяца, следующего за кварталом" : " последнего месяца квартала";
            case 6 -> after ? " месяца, следующего за полугодием" : " последнего месяца полугодия";
            case 12 -> " месяца, следующего за годом";
            default -> " каждого месяца";
        };
    }

    private static String everyWeeks(EveryWeeks rule) {
        String cycle = rule.weeks() == 1 ? "неделю" : rule.weeks() + (rule.weeks() < 5 ? " недели" : " недель");
        if (rule.doubt() != null) {
            return "2 раза в " + cycle;
        }
        String often = rule.weeks() == 1 ? "еженедельно" : "1 раз в " + cycle;
        if (rule.weekdays().equals(List.of(DayOfWeek.SUNDAY))) {
            return often;
        }
        String days = rule.weekdays().stream().map(DayPickNotation::plural).collect(Collectors.joining(", "));
        return (rule.weeks() == 1 ? "по " : often + " по ") + days;
    }
}
