package ru.srok.domain.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.srok.domain.finding.FindingCode;

/**
 * Something that could not be decided while reading a plan; the import went on.
 *
 * @param code what it is
 * @param column the column it stands in
 * @param place where it stands
 * @param activityId the row it belongs to, or null for the header or a heading
 * @param subIndex the sub-activity it belongs to, 0 for the row itself
 * @param sectionKey number or title of the innermost heading, empty where there is none
 * @param number the row's number as printed, empty where there is none
 * @param printed the text in question as printed
 * @param choices possible readings, most likely first, as a plan would print them: names, numbers, periods as {@code from..to},
 *     deadlines as phrases that leave this question no more; may be empty
 */
public record ImportFinding(
        FindingCode code,
        PlanColumn column,
        SourcePlace place,
        @Nullable ActivityId activityId,
        int subIndex,
        String sectionKey,
        String number,
        String printed,
        List<String> choices) {

    public ImportFinding {
        choices = List.copyOf(choices);
    }

    /** The row it belongs to. */
    public Optional<ActivityId> activity() {
        return Optional.ofNullable(activityId);
    }
}
