package ru.srok.planimport.header;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.srok.domain.deadline.PlanPeriod;

/** Narrows a year to the part that the words before it name («на I полугодие 2024 года», «на 3 квартал 2023 года»). */
final class PartOfYear {

    private static final Pattern PART = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:(\\d)(?:-?\\p{L}{1,2})?|(iv|i{1,3}|перв\\p{L}{2}|втор\\p{L}{2}|треть\\p{L}{1,2}|четв[её]рт\\p{L}{2}))"
                    + " ?(полугоди|квартал)\\p{L}{0,2} ?$");

    private PartOfYear() {}

    static PlanPeriod narrowed(String before, PlanPeriod year) {
        Matcher matcher = PART.matcher(before);
        if (!matcher.find()) {
            return year;
        }
        int number = number(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        boolean half = matcher.group(3).startsWith("полу");
        return half ? half(number, year) : quarter(number, year);
    }

    private static int number(String word) {
        return switch (word.substring(0, 1)) {
            case "1", "п" -> 1;
            case "2", "в" -> 2;
            case "3", "т" -> 3;
            case "4", "ч" -> 4;
            default -> word.equals("iv") ? 4 : word.length();
        };
    }

    /** In a school year the halves part at New Year. */
    private static PlanPeriod half(int number, PlanPeriod year) {
        boolean school = year.from().getMonthValue() == 9;
        LocalDate lastOfFirst = school
                ? LocalDate.of(year.from().getYear(), 12, 31)
                : LocalDate.of(year.from().getYear(), 6, 30);
        return number == 2
                ? new PlanPeriod(lastOfFirst.plusDays(1), year.to())
                : new PlanPeriod(year.from(), lastOfFirst);
    }

    private static PlanPeriod quarter(int number, PlanPeriod year) {
        if (number < 1 || number > 4) {
            return year;
        }
        LocalDate from = LocalDate.of(year.from().getYear(), 3 * number - 2, 1);
        return new PlanPeriod(from, from.plusMonths(3).minusDays(1));
    }
}
