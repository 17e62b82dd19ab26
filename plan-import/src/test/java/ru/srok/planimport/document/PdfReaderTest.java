package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.Refusal;

class PdfReaderTest {

    private static void refuses(byte[] content, Refusal refusal) {
        assertThatThrownBy(() -> new PdfReader().read("plan.pdf", content))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static PdfDrawing drawing() throws IOException {
        return new PdfDrawing().text(50, 100, "План работы музея");
    }

    @Test
    void keepsTheNameAndThePages() throws Exception {
        try (PdfDrawing drawing = drawing().page().text(50, 100, "Вторая страница")) {
            SourceDocument document = new PdfReader().read("план.pdf", drawing.bytes());

            assertThat(document)
                    .isEqualTo(new SourceDocument(
                            "план.pdf",
                            java.util.List.of(
                                    new SourceDocument.Paragraph(1, 1, "План работы музея"),
                                    new SourceDocument.Paragraph(2, 2, "Вторая страница"))));
        }
    }

    @Test
    void callsPagesOfPicturesAScan() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(
                    drawing.document(), drawing.current(), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(drawing.document(), image), 0, 0);
            }
            refuses(drawing.bytes(), Refusal.SCAN);
        }
    }

    @Test
    void callsBlankPagesEmpty() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            refuses(drawing.bytes(), Refusal.EMPTY);
        }
    }

    @Test
    void asksForAPasswordOnlyWhereOneIsNeededToOpen() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            refuses(drawing.encrypted("secret"), Refusal.PASSWORD);
        }
        try (PdfDrawing drawing = drawing()) {
            SourceDocument document = new PdfReader().read("plan.pdf", drawing.encrypted(""));
            assertThat(PdfTexts.paragraphs(document)).containsExactly("План работы музея");
        }
    }

    @Test
    void refusesWhatIsBrokenOff() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            byte[] whole = drawing.bytes();
            refuses(Arrays.copyOf(whole, whole.length / 2), Refusal.DAMAGED);
            refuses(Arrays.copyOf(whole, whole.length - 400), Refusal.DAMAGED);
            refuses(Arrays.copyOf(whole, 5), Refusal.DAMAGED);
            refuses("%PDF-1.7 no more than that".getBytes(StandardCharsets.US_ASCII), Refusal.DAMAGED);
        }
    }

    @Test
    void refusesAPageWhoseOrdersAreDamagedInsteadOfReadingHalfOfIt() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            byte[] content = drawing.bytes();
            int stream = PdfBytes.indexOf(content, "stream", 0) + 20;
            Arrays.fill(content, stream, stream + 20, (byte) 0x55);
            refuses(content, Refusal.DAMAGED);
        }
    }

    @Test
    void refusesStreamsThatSwellWithoutEnd() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            PDStream bomb = new PDStream(drawing.document());
            try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 140; megabyte++) {
                    out.write(blanks);
                }
            }
            drawing.current().setContents(bomb);
            refuses(drawing.bytes(), Refusal.BOMB);
        }
    }

    @Test
    void refusesFormsThatDrawEachOtherAgainAndAgain() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            PdfFormBomb.into(drawing);
            refuses(drawing.bytes(), Refusal.BOMB);
        }
    }

    @Test
    void refusesThousandsOfPages() throws Exception {
        try (PdfDrawing drawing = drawing()) {
            for (int page = 0; page < 2001; page++) {
                drawing.document().addPage(new org.apache.pdfbox.pdmodel.PDPage());
            }
            refuses(drawing.bytes(), Refusal.BOMB);
        }
    }
}
