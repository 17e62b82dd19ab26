package ru.srok.printing;

import java.util.List;

/** The blocks of a page as XHTML, each cut to what fits. */
final class BlockMarkup {

    /** So many names of a run take about the space of one line. */
    private static final int NAMES_IN_A_LINE = 4;

    /** What must be decided and how each plan stands is cut last. */
    private static final int FIRST_THINGS = 2;

    private static final int FEWEST_FIGURES = 6;

    /** A column of a table is narrower than the page. */
    private static final int LONGEST_FIGURE = 90;

    private final Fitting.Measure measure;
    private final CutText text;
    private final CutText figures = new CutText(LONGEST_FIGURE);
    private final StringBuilder html;

    /** Writes to the end of {@code html}. */
    BlockMarkup(Fitting.Measure measure, StringBuilder html) {
        this.measure = measure;
        this.text = new CutText(measure.cell());
        this.html = html;
    }

    void append(PageBlock block) {
        html.append("<h2>").append(text.of(block.heading())).append("</h2>");
        List<List<String>> rows = block.rows()
                .subList(0, Math.min(most(block.kind()), block.rows().size()));
        int left = block.rows().size() - rows.size();
        String more = left == 0 ? "" : text.of(block.more().apply(left));
        switch (block.kind()) {
            case TABLE -> table(block, rows, more);
            case QUESTIONS -> questions(block, rows, more);
            case LINES -> lines(rows, more);
            case RUN -> run(rows, more);
        }
    }

    private int most(PageBlock.Kind kind) {
        return switch (kind) {
            case TABLE -> Math.max(FEWEST_FIGURES, measure.lines() * FIRST_THINGS);
            case QUESTIONS -> measure.lines() * FIRST_THINGS;
            case LINES -> measure.lines();
            case RUN -> measure.lines() * NAMES_IN_A_LINE;
        };
    }

    private void table(PageBlock block, List<List<String>> rows, String more) {
        html.append("<table class=\"figures\"><tr>");
        block.head().forEach(name -> html.append("<th>").append(text.of(name)).append("</th>"));
        html.append("</tr>");
        String span = "<tr><td class=\"note\" colspan=\"" + block.head().size() + "\">";
        for (List<String> row : rows) {
            if (row.size() == 1) {
                html.append(span).append(text.of(row.get(0))).append("</td></tr>");
            } else {
                html.append("<tr>");
                row.forEach(
                        figure -> html.append("<td>").append(figures.of(figure)).append("</td>"));
                html.append("</tr>");
            }
        }
        if (!more.isEmpty()) {
            html.append(span).append(more).append("</td></tr>");
        }
        html.append("</table>");
    }

    private void questions(PageBlock block, List<List<String>> rows, String more) {
        html.append("<table class=\"questions\">");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr><td class=\"number\">")
                    .append(i + 1)
                    .append(".</td><td>")
                    .append(text.of(rows.get(i).get(0)))
                    .append("</td><td class=\"answers\">");
            answers(block, rows.get(i));
            html.append("</td></tr>");
        }
        html.append("</table>");
        more(more);
    }

    private void answers(PageBlock block, List<String> row) {
        if (row.size() > 1) {
            html.append(text.of(row.get(1))).append("<span class=\"write\"></span>");
            return;
        }
        for (String answer : block.head()) {
            html.append("<span class=\"box\"></span>").append(text.of(answer)).append(" ");
        }
    }

    private void lines(List<List<String>> rows, String more) {
        html.append("<table class=\"lines\">");
        rows.forEach(row -> html.append("<tr><td class=\"dash\">–</td><td>")
                .append(text.of(row.get(0)))
                .append("</td></tr>"));
        html.append("</table>");
        more(more);
    }

    private void run(List<List<String>> rows, String more) {
        String names =
                String.join(", ", rows.stream().map(row -> text.of(row.get(0))).toList());
        html.append("<p>")
                .append(names)
                .append(more.isEmpty() ? "" : ", " + more)
                .append("</p>");
    }

    private void more(String more) {
        if (!more.isEmpty()) {
            html.append("<p class=\"note\">").append(more).append("</p>");
        }
    }
}
