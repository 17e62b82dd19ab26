package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.srok.planimport.Refusal;
import ru.srok.planimport.SharedPlans;

class RefusalTest {

    private static final String TABLE =
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>План</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    @TempDir
    Path folder;

    private Refusal refusal(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try {
            SourceDocument read = new DocumentReader().read(file);
            throw new AssertionError("was read: " + Printed.lines(read));
        } catch (UnreadableDocumentException e) {
            return e.refusal();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void leavesAMissingFileToTheCaller() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> new DocumentReader().read(folder.resolve("no.docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docx", "plan.txt", "plan"})
    void callsAFileWithoutTextEmpty(String name) throws Exception {
        assertThat(refusal(name, new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(name, Packages.docx("<w:p/>"))).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(name, Packages.odt("", ""))).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(name, bytes(" \r\n\t\n"))).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void refusesAFileOverTwentyMegabytesWithoutReadingIt() throws Exception {
        Path file = folder.resolve("large.docx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((20 << 20) + 1);
        }
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new DocumentReader().read(file))
                .matches(e -> e.refusal() == Refusal.TOO_LARGE);
    }

    @Test
    void callsABrokenOffFileDamaged() throws Exception {
        byte[] docx = Packages.docx(TABLE);
        byte[] xls = oldWorkbook();
        assertThat(refusal("plan.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Refusal.DAMAGED);
        assertThat(refusal("plan.docx", Arrays.copyOf(docx, docx.length - 30))).isEqualTo(Refusal.DAMAGED);
        assertThat(refusal("plan.xls", Arrays.copyOf(xls, 1500))).isEqualTo(Refusal.DAMAGED);
        assertThat(refusal("plan.docx", new byte[] {1, 2, 3, 0, 0, 9, 8, 7})).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void callsAPackageWithoutItsMainPartDamaged() throws Exception {
        Map<String, String> parts = Packages.docxParts(TABLE, "", "");
        parts.remove("word/document.xml");
        assertThat(refusal("plan.docx", Packages.zip(parts))).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void callsForAPassword() throws Exception {
        assertThat(refusal("plan.docx", encryptedPackage())).isEqualTo(Refusal.PASSWORD);
        assertThat(refusal("plan.xls", lockedOldWorkbook())).isEqualTo(Refusal.PASSWORD);
        assertThat(refusal("plan.odt", encryptedOdt())).isEqualTo(Refusal.PASSWORD);
        assertThat(refusal("plan.docx", lockedZip())).isEqualTo(Refusal.PASSWORD);
    }

    @Test
    void callsForAPasswordOfAnOldWordDocument() throws Exception {
        byte[] doc = Files.readAllBytes(SharedPlans.file("002.doc"));
        // the flag «encrypted» in the head of the document's main stream, which begins in the file's second sector
        doc[indexOf(doc, new byte[] {(byte) 0xEC, (byte) 0xA5}) + 11] |= 1;
        assertThat(refusal("plan.doc", doc)).isEqualTo(Refusal.PASSWORD);
    }

    @Test
    void callsPicturesInADocumentAScan() throws Exception {
        String picture = "<w:p><w:r><w:drawing/></w:r></w:p>";
        assertThat(refusal("plan.docx", Packages.docx(picture + picture))).isEqualTo(Refusal.SCAN);
        assertThat(refusal("plan.odt", Packages.odt("", "<text:p><draw:frame><draw:image/></draw:frame></text:p>")))
                .isEqualTo(Refusal.SCAN);
    }

    @Test
    void callsWhatUnpacksUnreasonablyABomb() throws Exception {
        String blanks = " ".repeat(40 << 20);
        Map<String, String> odt = Packages.odtParts("", blanks);
        Map<String, String> picture = Packages.docxParts(TABLE, "", "");
        picture.put("word/media/image1.bmp", blanks);
        Map<String, String> many = Packages.docxParts(TABLE, "", "");
        for (int i = 0; i < 10_001; i++) {
            many.put("x/" + i, "");
        }
        assertThat(refusal("plan.docx", Packages.docx(blanks))).isEqualTo(Refusal.BOMB);
        assertThat(refusal("plan.odt", Packages.zip(odt))).isEqualTo(Refusal.BOMB);
        assertThat(refusal("plan.docx", Packages.zip(picture))).isEqualTo(Refusal.BOMB);
        assertThat(refusal("plan.docx", Packages.zip(many))).isEqualTo(Refusal.BOMB);
    }

    @Test
    void fetchesNothingFromOutside() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Map<String, String> parts = Packages.docxParts(TABLE.replace("План", "&x;"), "", "");
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + xml);
        assertThat(refusal("plan.docx", Packages.zip(parts))).isEqualTo(Refusal.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.docx, \u00FF\u00D8\u00FF\u00E0, DISGUISED",
        "photo.jpg, \u00FF\u00D8\u00FF\u00E0, UNKNOWN_FORMAT",
        "plan.pdf, Rar!\u001A, DISGUISED",
        "plan.docx, MZ\u0090\0\u0003\0\0\0, DISGUISED",
        "plan.doc, {\\rtf1 text}, UNKNOWN_FORMAT",
        "plan.rtf, {\\rtf1 text}, UNKNOWN_FORMAT",
        "plan.doc, <html><body>text</body></html>, UNKNOWN_FORMAT",
        "plan.xlsx, <html><body>text</body></html>, DISGUISED",
        "plan.html, <!DOCTYPE html><p>text, UNKNOWN_FORMAT",
        "plan.docx, just some words, DISGUISED"
    })
    void tellsOtherFilesByTheirContent(String name, String content, Refusal refusal) throws Exception {
        assertThat(refusal(name, content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(refusal);
    }

    @Test
    void tellsOtherPackagesByTheirContent() throws Exception {
        Map<String, String> zip = new LinkedHashMap<>(Map.of("readme.txt", "words"));
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        Map<String, String> slides = Packages.docxParts(TABLE, "", "");
        slides.computeIfPresent(
                "[Content_Types].xml", (name, xml) -> xml.replace("wordprocessingml", "presentationml"));
        assertThat(refusal("plan.docx", Packages.zip(zip))).isEqualTo(Refusal.DISGUISED);
        assertThat(refusal("plan.zip", Packages.zip(zip))).isEqualTo(Refusal.UNKNOWN_FORMAT);
        assertThat(refusal("plan.ods", Packages.zip(sheet))).isEqualTo(Refusal.UNKNOWN_FORMAT);
        assertThat(refusal("plan.docx", Packages.zip(slides))).isEqualTo(Refusal.DISGUISED);
    }

    @Test
    void readsADocumentUnderAnotherName() throws Exception {
        assertThat(Printed.read(folder, "plan.xlsx", Packages.docx(TABLE))).contains("R1 [План]");
        assertThat(Printed.read(folder, "plan.docx", oldWorkbook())).contains("R1 [а] [б]");
        assertThat(Printed.read(folder, "plan.doc", bytes("№\tДело\tСрок\n1\tСбор\tмай")))
                .contains("R2 [1] [Сбор] [май]");
    }

    private static int indexOf(byte[] content, byte[] mark) {
        for (int i = 512; i < content.length; i += 512) {
            if (content[i] == mark[0] && content[i + 1] == mark[1]) {
                return i;
            }
        }
        throw new AssertionError("no such mark");
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("а");
            workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("б");
            return written(workbook);
        }
    }

    private static byte[] lockedOldWorkbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return oldWorkbook();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] written(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(content);
        return content.toByteArray();
    }

    private static byte[] encryptedPackage() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Packages.docx(TABLE));
            }
            files.writeFilesystem(content);
        }
        return content.toByteArray();
    }

    private static byte[] encryptedOdt() {
        Map<String, String> parts = Packages.odtParts("", "<text:p>План</text:p>");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                        + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        return Packages.zip(parts);
    }

    /** Sets the bit that says «encrypted» in the head of the first entry. */
    private static byte[] lockedZip() {
        byte[] zip = Packages.docx(TABLE);
        zip[6] |= 1;
        return zip;
    }
}
