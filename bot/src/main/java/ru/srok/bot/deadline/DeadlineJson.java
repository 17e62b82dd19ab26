package ru.srok.bot.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.deadline.RuleNotation;
import ru.srok.domain.finding.FindingCode;

/**
 * A deadline as JSON shows it.
 *
 * @param phrase as printed
 * @param kind how the phrase fixes its days
 * @param due days on which something is due
 * @param event the event's words, or null
 * @param findings codes of what is left to ask
 * @param rule what was understood, in canonical Russian, independent of any period
 */
public record DeadlineJson(
        String phrase,
        String kind,
        List<LocalDate> due,
        @Nullable String event,
        List<String> findings,
        String rule) {

    /** The JSON of a reading. */
    public static DeadlineJson of(DeadlineReading reading) {
        return new DeadlineJson(
                reading.phrase(),
                reading.kind().code(),
                reading.due(),
                reading.eventText(),
                reading.findings().stream().map(FindingCode::code).toList(),
                RuleNotation.print(reading.rule()));
    }
}
