package ru.srok.planimport.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.srok.planimport.document.SourceDocument;

/** Reads the text before and after a plan's table. */
public final class HeaderReader {

    /**
     * Reads the header; never throws, whatever the text.
     *
     * @param before paragraphs before the table, in order
     * @param after paragraphs after the table, in order
     */
    public HeaderText read(List<SourceDocument.Paragraph> before, List<SourceDocument.Paragraph> after) {
        List<String> head = HeaderLines.of(before);
        List<String> tail = HeaderLines.of(after);
        Layout layout = Layout.of(head);
        Act act = ActFinder.find(layout);
        String subject = layout.subject();
        String approved = ApprovedPlan.find(layout);
        String title = TitleFinder.find(layout, subject, approved);
        return new HeaderText(
                act.kind(),
                act.number(),
                act.date(),
                DepartmentFinder.find(layout).orElse(null),
                title,
                ControlFinder.find(layout.body(), tail).orElse(null),
                CoordinatorFinder.find(layout.items(), Items.of(tail)).orElse(null),
                PeriodText.of(List.of(title, subject, approved), joined(head, tail)));
    }

    private static List<String> joined(List<String> head, List<String> tail) {
        List<String> all = new ArrayList<>(head);
        all.addAll(tail);
        return all;
    }

    static Optional<String> nonBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
