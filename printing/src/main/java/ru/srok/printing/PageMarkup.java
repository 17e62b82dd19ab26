package ru.srok.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page as XHTML, cut to a measure: what stands around its blocks. */
final class PageMarkup {

    private static final String STYLE = style();

    private final PageContent content;
    private final Fitting.Measure measure;
    private final CutText text;

    PageMarkup(PageContent content, Fitting.Measure measure) {
        this.content = content;
        this.measure = measure;
        this.text = new CutText(measure.cell());
    }

    String html() {
        StringBuilder html = new StringBuilder("<html><head><title>")
                .append(CutText.escape(content.title()))
                .append("</title><style>")
                .append(STYLE)
                .append(String.format(Locale.ROOT, "body{font-size:%.2fpt}", measure.size()))
                .append("</style></head><body>");
        html.append("<div class=\"foot\">").append(text.of(content.footer())).append("</div>");
        html.append("<div class=\"over\">").append(text.of(content.over())).append("</div>");
        html.append("<table class=\"top\"><tr><td class=\"title\">")
                .append(text.of(content.title()))
                .append("</td><td class=\"by\">")
                .append(text.of(content.byline()))
                .append("</td></tr></table>");
        BlockMarkup blocks = new BlockMarkup(measure, html);
        content.blocks().forEach(blocks::append);
        return html.append("</body></html>").toString();
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
