package ru.srok.domain.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.people.MemberId;
import ru.srok.domain.people.WorkspaceId;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.AssigneeId;
import ru.srok.domain.plan.PlanId;
import ru.srok.domain.report.ReportId;
import ru.srok.domain.store.Copied;
import ru.srok.domain.store.Versioned;

/**
 * One occurrence of one activity for one assignee.
 *
 * @param occurrence its first due date, unchanged by extensions
 * @param due when it is due
 * @param reportBy until when a report is awaited, not before {@code due}
 * @param lead whether its report is awaited; a co-assignee of a LEAD row only sees it
 * @param progress how far it came
 * @param agreed the later date agreed for this assignee alone, or null while the plan's date holds
 * @param handedTo the colleague it was handed to, or null
 * @param report the report that last changed it, or null
 * @param opened when it was made
 */
@Copied
public record Assignment(
        AssignmentId id,
        WorkspaceId workspace,
        PlanId plan,
        ActivityId activity,
        AssigneeId assignee,
        LocalDate occurrence,
        LocalDate due,
        LocalDate reportBy,
        boolean lead,
        Progress progress,
        @Nullable LocalDate agreed,
        @Nullable MemberId handedTo,
        @Nullable ReportId report,
        Instant opened,
        long version)
        implements Versioned<AssignmentId, Assignment> {

    /** Its state. */
    public AssignmentState state() {
        return progress.state();
    }

    /** The later date agreed for this assignee alone; it holds until the plan itself gives as much time. */
    public Optional<LocalDate> ownDate() {
        return Optional.ofNullable(agreed);
    }

    /** The colleague it was handed to. */
    public Optional<MemberId> deputy() {
        return Optional.ofNullable(handedTo);
    }

    /** The report that last changed it. */
    public Optional<ReportId> lastReport() {
        return Optional.ofNullable(report);
    }

    @Override
    public Assignment withVersion(long newVersion) {
        return AssignmentBuilder.builder(this).version(newVersion).build();
    }

    /** The same assignment further on. */
    public Assignment withProgress(Progress other) {
        return AssignmentBuilder.builder(this).progress(other).build();
    }

    /** The same assignment with its last report; null where that was taken back. */
    public Assignment withReport(@Nullable ReportId other) {
        return AssignmentBuilder.builder(this).report(other).build();
    }

    /** The same assignment in a colleague's hands. */
    public Assignment handedTo(MemberId colleague) {
        return AssignmentBuilder.builder(this).handedTo(colleague).build();
    }

    /** The same assignment in nobody's hands but those of who answers for it. */
    public Assignment takenBack() {
        return AssignmentBuilder.builder(this).handedTo(null).build();
    }

    /** The same assignment, its report awaited or not. */
    public Assignment leading(boolean now) {
        return AssignmentBuilder.builder(this).lead(now).build();
    }

    /** The same assignment with moved days; a date agreed for this assignee alone is kept beside them. */
    public Assignment movedTo(LocalDate newDue, LocalDate newReportBy) {
        return AssignmentBuilder.builder(this).due(newDue).reportBy(newReportBy).build();
    }

    /** The same assignment with a later date agreed for this assignee alone, or none; its days follow by unfolding. */
    Assignment withOwnDate(@Nullable LocalDate day) {
        return AssignmentBuilder.builder(this).agreed(day).build();
    }
}
