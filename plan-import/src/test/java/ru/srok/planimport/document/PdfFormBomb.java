package ru.srok.planimport.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Few small forms, each of which draws the next one many times. */
final class PdfFormBomb {

    private static final int DEPTH = 12;
    private static final COSName NEXT = COSName.getPDFName("Next");

    private PdfFormBomb() {}

    static void into(PdfDrawing drawing) throws IOException {
        PDFormXObject form = form(drawing, "0 0 m 1 1 l S ".repeat(10), null);
        for (int level = 0; level < DEPTH; level++) {
            form = form(drawing, "/Next Do ".repeat(10), form);
        }
        try (PDPageContentStream content = new PDPageContentStream(
                drawing.document(), drawing.current(), PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawForm(form);
        }
    }

    private static PDFormXObject form(PdfDrawing drawing, String orders, PDFormXObject next) throws IOException {
        PDFormXObject form = new PDFormXObject(drawing.document());
        form.setBBox(PDRectangle.A4);
        form.setResources(new PDResources());
        if (next != null) {
            form.getResources().put(NEXT, next);
        }
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(orders.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
