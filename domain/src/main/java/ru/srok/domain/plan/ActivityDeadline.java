package ru.srok.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineKind;
import ru.srok.domain.deadline.DeadlineReading;
import ru.srok.domain.finding.FindingCode;

/**
 * A row's deadline within the plan's period: what was printed, and what was understood or settled.
 *
 * @param phrase as printed, kept for ever
 * @param kind how the phrase fixes its days
 * @param due the days on which something is due, ascending; for an open phrase its outer bounds
 * @param event the words of the event it hangs on, or null
 * @param findings what is left to ask; empty once it is settled
 * @param settled what the coordinator put in its place, as typed; empty while nothing was
 */
public record ActivityDeadline(
        String phrase,
        DeadlineKind kind,
        List<LocalDate> due,
        @Nullable String event,
        List<FindingCode> findings,
        String settled) {

    public ActivityDeadline {
        due = due.stream().sorted().distinct().toList();
        findings = List.copyOf(findings);
    }

    /** What was read from the document. */
    public static ActivityDeadline of(DeadlineReading reading) {
        return new ActivityDeadline(
                reading.phrase(), reading.kind(), reading.due(), reading.event().orElse(null), reading.findings(), "");
    }

    /** The words of the event it hangs on. */
    public Optional<String> eventWords() {
        return Optional.ofNullable(event);
    }

    /** Whether only an outer bound is known, so that nothing may be sent for it yet. */
    public boolean isOpen() {
        return findings.contains(FindingCode.DEADLINE_OPEN);
    }

    /** The days that may be acted on: none while the day is open. */
    public List<LocalDate> certainDue() {
        return isOpen() ? List.of() : due;
    }

    /** The same deadline settled by the coordinator. */
    public ActivityDeadline settledAs(String words, List<LocalDate> days) {
        return new ActivityDeadline(phrase, kind, days, event, List.of(), words);
    }
}
