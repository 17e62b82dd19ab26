package ru.srok.planimport.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws PDFs for tests; places are points from the upper left corner. */
final class PdfDrawing implements AutoCloseable {

    static final float SIZE = 10;
    static final float LEADING = 11.5f;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage();
    private PDPageContentStream content;
    private float top;
    private float left;
    private String wrapEnd = "";

    PdfDrawing() throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in);
        }
        page();
    }

    PdfDrawing page() throws IOException {
        return page(PDRectangle.A4);
    }

    PdfDrawing page(PDRectangle size) throws IOException {
        endPage();
        page = new PDPage(size);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        top = size.getUpperRightY();
        left = size.getLowerLeftX();
        return this;
    }

    /** A page drawn lying, which a viewer turns upright. */
    PdfDrawing lyingPage() throws IOException {
        page(PDRectangle.A4);
        page.setRotation(90);
        content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        top = PDRectangle.A4.getWidth();
        return this;
    }

    PdfDrawing crop(PDRectangle box) {
        page.setCropBox(box);
        return this;
    }

    /** Lines below each other. */
    PdfDrawing text(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left + x, top - y - i * LEADING);
            content.showText(lines[i]);
            content.endText();
        }
        return this;
    }

    /** A word that runs upwards. */
    PdfDrawing sideways(float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.setTextMatrix(new Matrix(0, 1, -1, 0, left + x, top - y));
        content.showText(text);
        content.endText();
        return this;
    }

    /** Words wrapped at a width, with a blank behind each wrapped line if asked for; line ends in the text are kept. */
    PdfDrawing wrapped(float x, float y, float width, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer) > width && !line.isEmpty()) {
                    lines.add(line + wrapEnd);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
        }
        return text(x, y, lines.toArray(String[]::new));
    }

    PdfDrawing wrapsWith(String end) {
        wrapEnd = end;
        return this;
    }

    PdfDrawing line(float x1, float y1, float x2, float y2) throws IOException {
        content.setLineWidth(0.5f);
        content.moveTo(left + x1, top - y1);
        content.lineTo(left + x2, top - y2);
        content.stroke();
        return this;
    }

    PdfDrawing bar(float x, float y, float width, float height) throws IOException {
        content.addRect(left + x, top - y - height, width, height);
        content.fill();
        return this;
    }

    PdfDrawing grid(List<Float> xs, List<Float> ys) throws IOException {
        for (float x : xs) {
            line(x, ys.get(0), x, ys.get(ys.size() - 1));
        }
        for (float y : ys) {
            line(xs.get(0), y, xs.get(xs.size() - 1), y);
        }
        return this;
    }

    float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    byte[] bytes() throws IOException {
        endPage();
        content = null;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    byte[] encrypted(String userPassword) throws IOException {
        endPage();
        content = null;
        document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        endPage();
        document.close();
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
