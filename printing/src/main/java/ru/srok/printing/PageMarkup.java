package ru.srok.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A page as XHTML, cut to a measure. */
final class PageMarkup {

    /** So many names of a run take about the space of one line. */
    private static final int NAMES_IN_A_LINE = 4;

    /** What must be decided and how each plan stands is cut last. */
    private static final int FIRST_THINGS = 2;

    private static final int FEWEST_FIGURES = 6;

    /** A column of a table is narrower than the page. */
    private static final int LONGEST_FIGURE = 90;

    private static final String STYLE = style();

    private final PageContent content;
    private final Fitting.Measure measure;

    PageMarkup(PageContent content, Fitting.Measure measure) {
        this.content = content;
        this.measure = measure;
    }

    String html() {
        StringBuilder html = new StringBuilder("<html><head><title>")
                .append(escape(content.title()))
                .append("</title><style>")
                .append(STYLE)
                .append(String.format(Locale.ROOT, "body{font-size:%.2fpt}", measure.size()))
                .append("</style></head><body>");
        html.append("<div class=\"foot\">").append(cell(content.footer())).append("</div>");
        html.append("<div class=\"over\">").append(cell(content.over())).append("</div>");
        html.append("<table class=\"top\"><tr><td class=\"title\">")
                .append(cell(content.title()))
                .append("</td><td class=\"by\">")
                .append(cell(content.byline()))
                .append("</td></tr></table>");
        content.blocks().forEach(block -> append(block, html));
        return html.append("</body></html>").toString();
    }

    private void append(PageBlock block, StringBuilder html) {
        html.append("<h2>").append(cell(block.heading())).append("</h2>");
        List<List<String>> rows = block.rows()
                .subList(0, Math.min(most(block.kind()), block.rows().size()));
        int left = block.rows().size() - rows.size();
        String more = left == 0 ? "" : cell(block.more().apply(left));
        switch (block.kind()) {
            case TABLE -> table(block, rows, more, html);
            case QUESTIONS -> questions(block, rows, more, html);
            case LINES -> lines(rows, more, html);
            case RUN -> run(rows, more, html);
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

    private void table(PageBlock block, List<List<String>> rows, String more, StringBuilder html) {
        html.append("<table class=\"figures\"><tr>");
        block.head().forEach(name -> html.append("<th>").append(cell(name)).append("</th>"));
        html.append("</tr>");
        String span = "<tr><td class=\"note\" colspan=\"" + block.head().size() + "\">";
        for (List<String> row : rows) {
            if (row.size() == 1) {
                html.append(span).append(cell(row.get(0))).append("</td></tr>");
            } else {
                html.append("<tr>");
                row.forEach(figure ->
                        html.append("<td>").append(cell(figure, LONGEST_FIGURE)).append("</td>"));
                html.append("</tr>");
            }
        }
        if (!more.isEmpty()) {
            html.append(span).append(more).append("</td></tr>");
        }
        html.append("</table>");
    }

    private void questions(PageBlock block, List<List<String>> rows, String more, StringBuilder html) {
        html.append("<table class=\"questions\">");
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr><td class=\"number\">")
                    .append(i + 1)
                    .append(".</td><td>")
                    .append(cell(rows.get(i).get(0)))
                    .append("</td><td class=\"answers\">");
            answers(block, rows.get(i), html);
            html.append("</td></tr>");
        }
        html.append("</table>");
        more(more, html);
    }

    private void answers(PageBlock block, List<String> row, StringBuilder html) {
        if (row.size() > 1) {
            html.append(cell(row.get(1))).append("<span class=\"write\"></span>");
            return;
        }
        for (String answer : block.head()) {
            html.append("<span class=\"box\"></span>").append(cell(answer)).append(" ");
        }
    }

    private void lines(List<List<String>> rows, String more, StringBuilder html) {
        html.append("<table class=\"lines\">");
        rows.forEach(row -> html.append("<tr><td class=\"dash\">–</td><td>")
                .append(cell(row.get(0)))
                .append("</td></tr>"));
        html.append("</table>");
        more(more, html);
    }

    private void run(List<List<String>> rows, String more, StringBuilder html) {
        String names =
                String.join(", ", rows.stream().map(row -> cell(row.get(0))).toList());
        html.append("<p>")
                .append(names)
                .append(more.isEmpty() ? "" : ", " + more)
                .append("</p>");
    }

    private static void more(String more, StringBuilder html) {
        if (!more.isEmpty()) {
            html.append("<p class=\"note\">").append(more).append("</p>");
        }
    }

    private String cell(String words) {
        return cell(words, measure.cell());
    }

    private static String cell(String words, int most) {
        String one = words.strip();
        boolean whole = one.codePointCount(0, one.length()) <= most;
        return escape(whole ? one : one.substring(0, one.offsetByCodePoints(0, most - 1)) + "…");
    }

    /** What XML forbids is left out; the rest is escaped. */
    private static String escape(String words) {
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String style() {
        try (InputStream css = PageMarkup.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("Not bundled: page.css");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
