package ru.srok.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.file.FileId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * A plan with its rows.
 *
 * @param original the file it was imported from
 * @param header what stands around the table; its period bounds all due days
 * @param activities rows and their parts in document order
 * @param findings what the import left to ask
 * @param defaults responsible as printed → whose work that is by default
 * @param past what to do with occurrences before {@code switchedOn}, or null while not decided
 * @param askPastBy for {@link PastChoice#ASK} the day until which reports are asked for, or null
 * @param switchedOn when people began to be reminded, or null
 * @param revision counts the corrections; an exported sheet carries it
 * @param ownReminders when people are reminded of its rows, or null while the usual days hold
 */
@Copied
public record Plan(
        PlanId id,
        WorkspaceId workspace,
        PlanStatus status,
        FileId original,
        String fileName,
        PlanHeader header,
        List<Activity> activities,
        List<ImportFinding> findings,
        Map<String, Binding> defaults,
        @Nullable PastChoice past,
        @Nullable LocalDate askPastBy,
        Instant created,
        @Nullable Instant switchedOn,
        int revision,
        @Nullable ReminderDays ownReminders,
        long version)
        implements Versioned<PlanId, Plan> {

    public Plan {
        activities = List.copyOf(activities);
        findings = List.copyOf(findings);
        defaults = Map.copyOf(defaults);
    }

    /** The row or part with this identity. */
    public Optional<Activity> activity(ActivityId activity) {
        return activities.stream().filter(a -> a.id().equals(activity)).findFirst();
    }

    /** When people began to be reminded. */
    public Optional<Instant> since() {
        return Optional.ofNullable(switchedOn);
    }

    /** What was decided about the past. */
    public Optional<PastChoice> pastChoice() {
        return Optional.ofNullable(past);
    }

    /** When people are reminded of its rows, where the plan has days of its own. */
    public Optional<ReminderDays> reminders() {
        return Optional.ofNullable(ownReminders);
    }

    @Override
    public Plan withVersion(long newVersion) {
        return PlanBuilder.builder(this).version(newVersion).build();
    }

    /** The same plan with corrected rows and one more revision. */
    public Plan withActivities(List<Activity> others) {
        return PlanBuilder.builder(this)
                .activities(others)
                .revision(revision + 1)
                .build();
    }

    /** The same plan with other default bindings and one more revision. */
    public Plan withDefaults(Map<String, Binding> others) {
        return PlanBuilder.builder(this).defaults(others).revision(revision + 1).build();
    }

    /** The same plan with the past decided. */
    public Plan withPast(PastChoice choice, @Nullable LocalDate askBy) {
        return PlanBuilder.builder(this).past(choice).askPastBy(askBy).build();
    }

    /** The same plan in another state; being switched on is noted once. */
    public Plan withStatus(PlanStatus other, Instant now) {
        Instant since = other == PlanStatus.ACTIVE && switchedOn == null ? now : switchedOn;
        return PlanBuilder.builder(this).status(other).switchedOn(since).build();
    }

    /** The same plan with days of its own, or with the usual ones. */
    public Plan withReminders(@Nullable ReminderDays days) {
        return PlanBuilder.builder(this).ownReminders(days).build();
    }

    /** The same plan with days of its own for one row or part, or without; no revision, since no sheet shows them. */
    public Plan withReminders(ActivityId row, @Nullable ReminderDays days) {
        List<Activity> rows = activities.stream()
                .map(one -> one.id().equals(row) ? one.withReminders(days) : one)
                .toList();
        return PlanBuilder.builder(this).activities(rows).build();
    }
}
