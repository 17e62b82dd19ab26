package ru.srok.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints a page as PDF: always exactly one sheet of A4, with its fonts in it. */
public final class PagePrinter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Prints a page. */
    public PagePrinter() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as PDF. Where it is long its letters become smaller, and then each part is cut to what fits and says how
     * much was left out.
     */
    public byte[] print(PageContent content) {
        return pdf(new PageMarkup(content, new Fitting(content, PagePrinter::fits).best()).html());
    }

    private static boolean fits(String html) {
        try (PdfBoxRenderer renderer = renderer(html, new ByteArrayOutputStream())) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size() == 1;
        }
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(html, bytes)) {
            renderer.layout();
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be printed", e);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html, ByteArrayOutputStream bytes) {
        return new PdfRendererBuilder()
                .useFastMode()
                .useFont(Typeface.REGULAR::open, Typeface.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(Typeface.BOLD::open, Typeface.FAMILY, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(html, null)
                .toStream(bytes)
                .buildPdfRenderer();
    }
}
