package ru.srok.planimport.draft;

import java.util.List;
import ru.srok.domain.plan.SkippedRow;
import ru.srok.planimport.document.SourceDocument.Paragraph;

/**
 * The document sorted into what belongs to the plan and what does not.
 *
 * @param entries headings and activities in document order
 * @param skipped everything else in document order
 * @param before text before the plan's first row
 * @param after text after its last row
 */
record Outline(List<Entry> entries, List<SkippedRow> skipped, List<Paragraph> before, List<Paragraph> after) {

    Outline {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    List<Entry.Work> works() {
        return entries.stream()
                .filter(Entry.Work.class::isInstance)
                .map(Entry.Work.class::cast)
                .toList();
    }
}
