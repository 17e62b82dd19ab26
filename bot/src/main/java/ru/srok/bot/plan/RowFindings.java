package ru.srok.bot.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.finding.FindingCode;
import ru.srok.domain.plan.ActivityDraft;
import ru.srok.domain.plan.ActivityId;
import ru.srok.domain.plan.ImportFinding;

/** A plan's findings by the row they belong to. */
final class RowFindings {

    private record Row(ActivityId activity, int subIndex) {}

    private final Map<Row, List<ImportFinding>> byRow = new HashMap<>();

    RowFindings(List<ImportFinding> findings) {
        for (ImportFinding finding : findings) {
            finding.activity()
                    .ifPresent(activity -> byRow.computeIfAbsent(
                                    new Row(activity, finding.subIndex()), row -> new ArrayList<>())
                            .add(finding));
        }
    }

    /**
     * The findings of a row.
     *
     * @param subIndex index of the sub-activity, 0 for the activity itself
     */
    List<ImportFinding> of(ActivityDraft activity, int subIndex) {
        return byRow.getOrDefault(new Row(activity.id(), subIndex), List.of());
    }

    /** The codes of a row's findings, each once. */
    List<String> codes(ActivityDraft activity, int subIndex) {
        return of(activity, subIndex).stream()
                .map(ImportFinding::code)
                .distinct()
                .map(FindingCode::code)
                .toList();
    }
}
