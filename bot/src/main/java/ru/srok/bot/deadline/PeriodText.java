package ru.srok.bot.deadline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import ru.srok.bot.console.BadUse;
import ru.srok.domain.deadline.PlanPeriod;
import ru.srok.messages.command.CommandText;

/** The period of {@code --period}, and the one that stands in for it. */
final class PeriodText {

    /** Longer ones would unfold into more dates than anyone reads. */
    private static final int MOST_YEARS = 50;

    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern PERIOD = Pattern.compile(DAY + "\\.\\." + DAY);

    private PeriodText() {}

    /**
     * Reads {@code 2025-09-01..2026-08-31}.
     *
     * @throws BadUse if it is no such period
     */
    static PlanPeriod parse(String text, CommandLine command) {
        Matcher days = PERIOD.matcher(text);
        if (!days.matches()) {
            throw refuse(command, CommandText.BAD_PERIOD, text);
        }
        LocalDate from = day(days.group(1), text, command);
        LocalDate to = day(days.group(2), text, command);
        if (to.isBefore(from)) {
            throw refuse(command, CommandText.PERIOD_REVERSED, text);
        }
        if (Period.between(from, to).getYears() >= MOST_YEARS) {
            throw BadUse.ofGoodForm(command, CommandText.PERIOD_TOO_LONG, text, MOST_YEARS);
        }
        return new PlanPeriod(from, to);
    }

    /** The school year, 1 September to 31 August, that the clock's day lies in. */
    static PlanPeriod currentSchoolYear(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        int first = today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() : today.getYear() - 1;
        return PlanPeriod.ofSchoolYears(first, first + 1);
    }

    private static LocalDate day(String day, String text, CommandLine command) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw refuse(command, CommandText.BAD_PERIOD, text);
        }
    }

    private static BadUse refuse(CommandLine command, CommandText why, String text) {
        return BadUse.ofGoodForm(command, why, text);
    }
}
