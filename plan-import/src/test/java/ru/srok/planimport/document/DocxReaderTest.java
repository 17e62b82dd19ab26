package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static List<String> read(String body) throws UnreadableDocumentException {
        return lines(Packages.docx(body));
    }

    private static List<String> lines(byte[] content) throws UnreadableDocumentException {
        return Printed.lines(new DocxReader().read("plan.docx", content));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    @Test
    void readsWhatAnOfficeLibraryWrites() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Приказ");
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("№");
            table.getRow(1).getCell(1).setText("Семинар");
            document.createParagraph().createRun().setText("Конец");
            document.write(content);
        }
        assertThat(lines(content.toByteArray()))
                .containsExactly("P1 Приказ", "T1", "R1 [№] [] []", "R2 [] [Семинар] []", "P2 Конец");
    }

    @Test
    void followsMergedCells() throws Exception {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + p("Раздел") + "</w:tc>";
        String first = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("май") + "</w:tc>";
        String next = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("hidden") + "</w:tc>";

        assertThat(read(tbl(tr(wide, tc(p("x"))), tr(tc(p("1")), first), tr(tc(p("2")), next))))
                .containsExactly("T1", "R1 [Раздел x2] [x]", "R2 [1] [май]", "R3 [2] []");
    }

    @Test
    void countsColumnsFromSkippedOnes() throws Exception {
        String row = "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc(p("Семинар")) + "</w:tr>";
        SourceDocument document = new DocxReader().read("plan.docx", Packages.docx(tbl(row)));

        SourceDocument.Table table = (SourceDocument.Table) document.blocks().get(0);
        assertThat(table.rows().get(0).cells().get(0).column()).isEqualTo(1);
    }

    @Test
    void leavesOutEmptyRowsAndKeepsTheNumbersOfTheOthers() throws Exception {
        assertThat(read(tbl(tr(tc(p("1"))), tr(tc(p(" "))), tr(tc(p("3")))))).containsExactly("T1", "R1 [1]", "R3 [3]");
    }

    @Test
    void makesParagraphsOfATableInACell() throws Exception {
        String cell = tc(p("Итоги:") + tbl(tr(tc(p("отчёт")), tc(p("справка")))) + p(""));
        assertThat(read(tbl(tr(tc(p("1")), cell)))).containsExactly("T1", "R1 [1] [Итоги:/отчёт/справка]");
    }

    @Test
    void readsInsideContentControls() throws Exception {
        String cell = "<w:sdt><w:sdtContent>" + tc(p("май")) + "</w:sdtContent></w:sdt>";
        String row = "<w:sdt><w:sdtPr/><w:sdtContent>" + tr(tc(p("1")), cell) + "</w:sdtContent></w:sdt>";
        String table = "<w:sdt><w:sdtContent>" + p("План") + tbl(row) + "</w:sdtContent></w:sdt>";
        assertThat(read(table)).containsExactly("P1 План", "T1", "R1 [1] [май]");
    }

    @Test
    void leavesOutWhatWasDeletedAndKeepsWhatWasInserted() throws Exception {
        String body = "<w:p><w:r><w:t>Срок </w:t></w:r>"
                + "<w:del><w:r><w:delText>май</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>июнь</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t>, июль</w:t></w:r></w:moveFrom></w:p>"
                + tbl("<w:tr><w:trPr><w:del/></w:trPr>" + tc(p("1")) + "</w:tr>", tr(tc(p("2"))));
        assertThat(read(body)).containsExactly("P1 Срок июнь", "T1", "R2 [2]");
    }

    @Test
    void joinsParagraphsWhoseEndWasDeleted() throws Exception {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>до </w:t></w:r></w:p>" + p("мая");
        assertThat(read(body)).containsExactly("P1 до мая");
    }

    @Test
    void leavesOutHiddenText() throws Exception {
        String styles = "<w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>а</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>б</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>в</w:t></w:r></w:p>";
        assertThat(lines(Packages.zip(Packages.docxParts(body, "", styles)))).containsExactly("P1 б");
    }

    @Test
    void cleansSpecialCharacters() throws Exception {
        String body = "<w:p><w:r><w:t>на\u00a0</w:t><w:t>2023</w:t><w:noBreakHyphen/><w:t>2024</w:t><w:tab/>"
                + "<w:t>го</w:t><w:softHyphen/><w:t>\u00adды\u200b</w:t><w:br/><w:t>и далее</w:t></w:r></w:p>";
        assertThat(read(body)).containsExactly("P1 на 2023-2024 годы и далее");
    }

    @Test
    void splitsAtLineBreaksOnlyBesideAList() throws Exception {
        String list =
                tc("<w:p><w:r><w:t>Мониторинг:</w:t><w:br/><w:t>- кадров;</w:t><w:br/><w:t>- школ.</w:t></w:r></w:p>");
        String dates = tc("<w:p><w:r><w:t>май</w:t><w:br/><w:t>июнь</w:t></w:r></w:p>");
        assertThat(read(tbl(tr(list, dates), tr(tc(p("Семинар")), dates))))
                .containsExactly("T1", "R1 [Мониторинг:/- кадров;/- школ.] [май/июнь]", "R2 [Семинар] [май июнь]");
    }

    @Test
    void readsATextBoxOnceAfterItsParagraph() throws Exception {
        String box = "<w:txbxContent>" + p("УТВЕРЖДЕНО") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent>"
                + "<w:t>План</w:t></w:r></w:p>" + tbl(tr(tc(p("1"))));
        assertThat(read(body)).containsExactly("P1 План", "P2 УТВЕРЖДЕНО", "T1", "R1 [1]");
    }

    @Test
    void printsTheResultOfAField() throws Exception {
        String body = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1 мая</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        assertThat(read(body)).containsExactly("P1 1 мая");
    }

    @Test
    void readsTheStrictVariantOfTheFormat() throws Exception {
        var parts = Packages.docxParts(tbl(tr(tc(p("1")))), "", "");
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertThat(lines(Packages.zip(parts))).containsExactly("T1", "R1 [1]");
    }
}
