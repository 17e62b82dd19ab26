package ru.srok.domain.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.store.Copied;

/**
 * A row of a plan that is being carried out.
 *
 * @param id given at import; a part of a row has its row's id, a slash and its index
 * @param subIndex 0 for a row, from 1 for its parts, which follow it
 * @param hasParts whether its parts are the work, so that the row itself has no occurrences
 * @param section number or title of the innermost heading, empty where there is none
 * @param sectionTitle title of that heading, empty where there is none
 * @param number as printed
 * @param title full title; for a part the part's own words
 * @param deadline when it is due
 * @param responsibles who is named
 * @param responsiblesPrinted the responsible cell as printed
 * @param result the expected result, empty where the plan has none
 * @param ownBinding whose work this row is, or null while the defaults of its responsibles hold
 * @param removed struck out by the coordinator; kept, never due
 * @param ownReminders when people are reminded of this row, or null while the plan's days hold
 */
@Copied
public record Activity(
        ActivityId id,
        int subIndex,
        boolean hasParts,
        String section,
        String sectionTitle,
        String number,
        String title,
        ActivityDeadline deadline,
        List<Responsible> responsibles,
        String responsiblesPrinted,
        String result,
        @Nullable Binding ownBinding,
        boolean removed,
        @Nullable ReminderDays ownReminders) {

    public Activity {
        responsibles = List.copyOf(responsibles);
    }

    /** A row that is a piece of work outside any section, of which no more is known than when it is due. */
    public static Activity of(ActivityId id, String number, String title, ActivityDeadline deadline) {
        return new Activity(id, 0, false, "", "", number, title, deadline, List.of(), "", "", null, false, null);
    }

    /** Whose work it is, where the row has a binding of its own. */
    public Optional<Binding> binding() {
        return Optional.ofNullable(ownBinding);
    }

    /** When people are reminded of it, where the row has days of its own. */
    public Optional<ReminderDays> reminders() {
        return Optional.ofNullable(ownReminders);
    }

    /** Whether it can have occurrences. */
    public boolean isWork() {
        return !hasParts && !removed;
    }

    /** The same row in a section. */
    public Activity in(String number, String heading) {
        return ActivityBuilder.builder(this)
                .section(number)
                .sectionTitle(heading)
                .build();
    }

    /** The same row with another expected result. */
    public Activity withResult(String other) {
        return ActivityBuilder.builder(this).result(other).build();
    }

    /** The same row with others named, as they are printed. */
    public Activity withResponsibles(List<Responsible> others, String printed) {
        return ActivityBuilder.builder(this)
                .responsibles(others)
                .responsiblesPrinted(printed)
                .build();
    }

    /** The same row with another deadline. */
    public Activity withDeadline(ActivityDeadline other) {
        return ActivityBuilder.builder(this).deadline(other).build();
    }

    /** The same row with a binding of its own. */
    public Activity withBinding(@Nullable Binding other) {
        return ActivityBuilder.builder(this).ownBinding(other).build();
    }

    /** The same row under another title. */
    public Activity withTitle(String other) {
        return ActivityBuilder.builder(this).title(other).build();
    }

    /** The same row, struck out or not. */
    public Activity removed(boolean now) {
        return ActivityBuilder.builder(this).removed(now).build();
    }

    /** The same row with days of its own, or without. */
    public Activity withReminders(@Nullable ReminderDays days) {
        return ActivityBuilder.builder(this).ownReminders(days).build();
    }
}
