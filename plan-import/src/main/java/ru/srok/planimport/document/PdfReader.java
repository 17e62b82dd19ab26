package ru.srok.planimport.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import ru.srok.planimport.Refusal;

/** Reads a PDF: tables from their ruling lines or from the white between their columns, and the text around. */
final class PdfReader implements FormatReader {

    private static final long SCRATCH_BYTES = 256L << 20;

    static {
        FontMappers.set(new PdfFontMapper());
    }

    @Override
    public SourceDocument read(String name, byte[] content) throws UnreadableDocumentException {
        try {
            PdfInflation.check(content);
            if (PdfBytes.brokenOff(content)) {
                throw new UnreadableDocumentException(Refusal.DAMAGED, "no trailer behind the last object");
            }
            return PdfAssembly.document(name, pages(content));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Refusal.PASSWORD, e);
        } catch (PdfLimitException | OutOfMemoryError e) {
            throw new UnreadableDocumentException(Refusal.BOMB, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static List<PdfPage> pages(byte[] content) throws IOException, UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_BYTES).streamCache)) {
            List<PdfPage> pages = drawn(document);
            if (pages.stream().noneMatch(PdfPage::hasText)) {
                throw withoutText(pages);
            }
            return pages;
        }
    }

    private static List<PdfPage> drawn(PDDocument document) throws IOException {
        PdfBudget budget = new PdfBudget();
        List<PdfPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == PdfBudget.MOST_PAGES) {
                throw new PdfLimitException("more than " + PdfBudget.MOST_PAGES + " pages");
            }
            pages.add(PdfPageEngine.read(page, pages.size() + 1, budget).upright());
        }
        return pages;
    }

    private static UnreadableDocumentException withoutText(List<PdfPage> pages) {
        boolean scan = pages.stream().anyMatch(PdfPage::images);
        return new UnreadableDocumentException(
                scan ? Refusal.SCAN : Refusal.EMPTY, "no text on " + pages.size() + " pages");
    }
}
