package ru.srok.domain.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.deadline.DeadlineReading;

/**
 * A row of the plan as read.
 *
 * @param id given at import
 * @param section the innermost heading above it, or null
 * @param number as printed without its final dot and blanks; empty where none is printed
 * @param title full title; for an activity with sub-activities the lead-in
 * @param deadline the deadline cell as printed, and its reading
 * @param responsibles who is named, split by meaning
 * @param responsiblesPrinted the responsible cell as printed, blanks joined
 * @param result the expected result, empty where the plan has none
 * @param subActivities items with deadlines or responsibles of their own; empty for an ordinary row
 * @param place its first row in the document
 * @param continuations further rows of the document that were joined to it
 */
public record ActivityDraft(
        ActivityId id,
        @Nullable SectionDraft section,
        String number,
        String title,
        DeadlineReading deadline,
        List<Responsible> responsibles,
        String responsiblesPrinted,
        String result,
        List<SubActivityDraft> subActivities,
        SourcePlace place,
        List<SourcePlace> continuations) {

    public ActivityDraft {
        responsibles = List.copyOf(responsibles);
        subActivities = List.copyOf(subActivities);
        continuations = List.copyOf(continuations);
    }

    /** The innermost heading above the row. */
    public Optional<SectionDraft> heading() {
        return Optional.ofNullable(section);
    }
}
