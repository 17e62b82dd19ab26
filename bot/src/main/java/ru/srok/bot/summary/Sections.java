package ru.srok.bot.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.srok.domain.plan.Activity;
import ru.srok.domain.summary.PlanSummary;
import ru.srok.messages.html.Html;

/** The rows of a plan by their sections. */
final class Sections {

    /** What stands in place of a title where rows have no section. */
    static final String NONE = "–";

    private static final int TITLE = 80;

    private Sections() {}

    /** Number and title of each section, not escaped, and its rows; in document order. */
    static Map<String, List<PlanSummary.RowLine>> of(PlanSummary summary) {
        Map<String, List<PlanSummary.RowLine>> sections = new LinkedHashMap<>();
        summary.rows()
                .forEach(row -> sections.computeIfAbsent(title(row.activity()), any -> new ArrayList<>())
                        .add(row));
        return sections;
    }

    private static String title(Activity row) {
        String title = row.sectionTitle().isBlank() || row.sectionTitle().equals(row.section())
                ? row.section()
                : row.section() + " " + row.sectionTitle();
        return Html.shorten(title.isBlank() ? NONE : title, TITLE);
    }
}
