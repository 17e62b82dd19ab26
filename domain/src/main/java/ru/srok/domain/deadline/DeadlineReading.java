package ru.srok.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * What a deadline phrase means within a plan's period.
 *
 * @param phrase the phrase as printed
 * @param rule what was understood, independent of any period
 * @param kind how the phrase fixes its days
 * @param due the days on which something is due, ascending, without repeats
 * @param eventText the event's words as printed, or null
 * @param findings what is left to ask, each code at most once
 */
public record DeadlineReading(
        String phrase,
        DeadlineRule rule,
        DeadlineKind kind,
        List<LocalDate> due,
        @Nullable String eventText,
        List<FindingCode> findings) {

    public DeadlineReading {
        due = List.copyOf(due);
        findings = List.copyOf(findings);
    }

    /** The event's words as printed. */
    public Optional<String> event() {
        return Optional.ofNullable(eventText);
    }
}
