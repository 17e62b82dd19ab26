package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String HEAD = "№\tМероприятие\tСрок\tОтветственный\n";

    private static List<String> read(String text) throws UnreadableDocumentException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] content) throws UnreadableDocumentException {
        return Printed.lines(new TextReader().read("plan.txt", content));
    }

    @Test
    void takesLinesWithTabsAsRowsAndKeepsTrailingEmptyCells() throws Exception {
        assertThat(read("Приказ\n\n" + HEAD + "1. Кадры\t\t\t\n1.1.\tСеминар\tмай\tОтдел\n"))
                .containsExactly(
                        "P1 Приказ",
                        "T1",
                        "R3 [№] [Мероприятие] [Срок] [Ответственный]",
                        "R4 [1. Кадры] [] [] []",
                        "R5 [1.1.] [Семинар] [май] [Отдел]");
    }

    @Test
    void letsATableRunOnOverBlankLinesAndRepeatedHeads() throws Exception {
        assertThat(read(HEAD + "1\tСеминар для\tмай\tОтдел\n\n" + HEAD + "\tучителей\t\t\n\nСокращения:\n"))
                .containsExactly(
                        "T1",
                        "R1 [№] [Мероприятие] [Срок] [Ответственный]",
                        "R2 [1] [Семинар для] [май] [Отдел]",
                        "R4 [№] [Мероприятие] [Срок] [Ответственный]",
                        "R5 [] [учителей] [] []",
                        "P7 Сокращения:");
    }

    @Test
    void leavesOutTheRuleUnderATable() throws Exception {
        assertThat(read(HEAD + "1\tСеминар\tмай\tОтдел\n--\t-----\t--\t--\n")).hasSize(3);
    }

    @Test
    void makesParagraphsOfTags() throws Exception {
        assertThat(read(HEAD + "1\t<p>Мониторинг:</p> <p>- кадров;</p>\t<p>май</p> <p>июнь</p>\tа<br/>б\n"))
                .contains("R2 [1] [Мониторинг:/- кадров;] [май/июнь] [а/б]");
    }

    @Test
    void givesListItemsTheirMarkersBack() throws Exception {
        assertThat(read(HEAD + "1\tИтоги: <ol><li>отчёт</li><li>2) справка</li></ol>"
                        + "\t<ul><li>май</li><li>- июнь</li></ul>\t<ul style=\"list-style-type: none\">Отдел\n"))
                .contains("R2 [1] [Итоги:/1. отчёт/2) справка] [- май/- июнь] [Отдел]");
    }

    @Test
    void keepsWhatIsNoTag() throws Exception {
        assertThat(read(HEAD + "1\tБаллов < 5 и > 3 <см. ниже>\tмай\tОтдел\n"))
                .contains("R2 [1] [Баллов < 5 и > 3 <см. ниже>] [май] [Отдел]");
    }

    @Test
    void removesMarksAroundParagraphsAndNoOtherAsterisks() throws Exception {
        assertThat(read("**Об утверждении плана\nна год**\n\n[bookmark: _GoBack] 1 мая\n" + HEAD
                        + "1\t**Семинар** для 2**3 лиц\tмай\tОтдел\n"))
                .containsExactly(
                        "P1 Об утверждении плана",
                        "P2 на год",
                        "P4 1 мая",
                        "T1",
                        "R5 [№] [Мероприятие] [Срок] [Ответственный]",
                        "R6 [1] [Семинар** для 2**3 лиц] [май] [Отдел]");
    }

    @Test
    void takesASingleLineWithTabsForText() throws Exception {
        assertThat(read("Начальник отдела\t\tП.П. Петров\n")).containsExactly("P1 Начальник отдела  П.П. Петров");
    }

    @Test
    void takesALineBetweenRowsForARowInOneCell() throws Exception {
        assertThat(read(HEAD + "1\tСеминар\tмай\tОтдел\nРаздел 2. Кадры\n2\tСовет\tмай\tОтдел\n"))
                .contains("R3 [Раздел 2. Кадры x4]");
    }

    @Test
    void beginsAnotherTableAtAnotherHead() throws Exception {
        assertThat(read(HEAD + "1\tСеминар\tмай\tОтдел\n\nПриложение 2\n\n№ п/п\tДело\tДата\n1\tСовет\tмай\n"))
                .contains("T1", "P4 Приложение 2", "T2", "R6 [№ п/п] [Дело] [Дата]");
    }

    @Test
    void joinsRowsThatWereCopiedWithTheParagraphsOfTheirCells() throws Exception {
        assertThat(read("№\tДело\tСрок\nисполнения\tКто\n1\tСеминар\nдля всех\tмай\tОтдел\n2\tСовет\tмай\tОтдел\n"
                        + "3\tСбор\tмай\tОтдел\n"))
                .containsExactly(
                        "T1",
                        "R1 [№] [Дело] [Срок/исполнения] [Кто]",
                        "R3 [1] [Семинар/для всех] [май] [Отдел]",
                        "R5 [2] [Совет] [май] [Отдел]",
                        "R6 [3] [Сбор] [май] [Отдел]");
    }

    @Test
    void readsOneCellALine() throws Exception {
        String text =
                "Приказ\n\n\t№\n\tДело\n\tКто\n\tСрок\n\n\t1.\n\tКадры\n\n\t1.1.\n\tСеминар\n\tОтдел,\nшколы\n\tмай\n\n"
                        + "\t1.2.\n\t\n\tОтдел\n\tиюнь\n\nКонец\n";
        assertThat(read(text))
                .containsExactly(
                        "P1 Приказ",
                        "T1",
                        "R3 [№] [Дело] [Кто] [Срок]",
                        "R8 [1.] [Кадры x3]",
                        "R11 [1.1.] [Семинар] [Отдел,/школы] [май]",
                        "R17 [1.2.] [] [Отдел] [июнь]",
                        "P22 Конец");
    }

    @Test
    void joinsARowThatANestedTableBroke() throws Exception {
        String text =
                "\t№\n\tДело\n\tКто\n\tСрок\n\n\t1.\n\t\tСеминар\n\n\n\n\tОтдел\n\t\tмай\n\n\n\n\n\t2.\n\tСовет\n\tОтдел\n"
                        + "\tиюнь\n";
        assertThat(read(text))
                .containsExactly(
                        "T1",
                        "R1 [№] [Дело] [Кто] [Срок]",
                        "R6 [1.] [Семинар] [Отдел] [май]",
                        "R17 [2.] [Совет] [Отдел] [июнь]");
    }

    @Test
    void readsRowsBetweenBars() throws Exception {
        assertThat(read("План\n| № | Дело | Срок |\n|---|:---|---|\n| 1 | Семинар |  |\n| 2 | Совет | май |\n"))
                .containsExactly(
                        "P1 План", "T1", "R2 [№] [Дело] [Срок]", "R4 [1] [Семинар] []", "R5 [2] [Совет] [май]");
    }

    @Test
    void readsRowsPartedBySemicolons() throws Exception {
        assertThat(read("№;Дело;Срок\n1;\"Конкурс \"\"Учитель\"\";\nфинал\";май\n2;Совет;\n3;Сбор;июнь\n"))
                .containsExactly(
                        "T1",
                        "R1 [№] [Дело] [Срок]",
                        "R2 [1] [Конкурс \"Учитель\";/финал] [май]",
                        "R4 [2] [Совет] []",
                        "R5 [3] [Сбор] [июнь]");
    }

    @Test
    void doesNotTakeAListWithSemicolonsForATable() throws Exception {
        assertThat(read("Приказываю: а; б;\n1) одно;\n2) другое;\n3) третье.\n"))
                .hasSize(4)
                .allMatch(line -> line.startsWith("P"));
    }

    @Test
    void readsRowsAlignedWithBlanks() throws Exception {
        assertThat(read("Приказ           № 5\n\n№   Дело           Срок   Кто\n1.  Семинар для    май    Отдел\n"
                        + "    учителей              школы\n2.  Совет          июнь   Отдел\n"))
                .containsExactly(
                        "P1 Приказ           № 5",
                        "T1",
                        "R3 [№] [Дело] [Срок] [Кто]",
                        "R4 [1.] [Семинар для] [май] [Отдел]",
                        "R5 [] [учителей] [] [школы]",
                        "R6 [2.] [Совет] [июнь] [Отдел]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866"})
    void findsOutTheEncoding(String charset) throws Exception {
        String text = "ПРИКАЗ № 5\r\nо плане\r\n№\tМероприятие\tСрок\r\n1\tСеминар «Школа»\tв течение года\r\n";
        byte[] content = text.replace("№", charset.equals("KOI8-R") ? "N" : "№")
                .replaceAll("[«»]", charset.startsWith("windows") || charset.startsWith("UTF") ? "$0" : "\"")
                .getBytes(Charset.forName(charset));

        assertThat(read(content)).anyMatch(line -> line.contains("Семинар") && line.contains("[в течение года]"));
    }

    @Test
    void forgivesAByteOrderMarkAndABrokenOffLastCharacter() throws Exception {
        byte[] whole = ("\uFEFFПлан\n" + HEAD + "1\tСеминар\tмай\tОтдел").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(read(cut)).contains("P1 План", "R3 [1] [Семинар] [май] [Отде]");
    }
}
