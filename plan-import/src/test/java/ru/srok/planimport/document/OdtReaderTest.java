package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static final String STYLES = "<text:list-style style:name='N'>"
            + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'"
            + " text:display-levels='2'/></text:list-style>"
            + "<text:list-style style:name='B'><text:list-level-style-bullet text:level='1' text:bullet-char='–'/>"
            + "</text:list-style>"
            + "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>";

    private static List<String> read(String body) throws UnreadableDocumentException {
        return Printed.lines(new OdtReader().read("plan.odt", Packages.odt(STYLES, body)));
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String cell(String text) {
        return "<table:table-cell>" + p(text) + "</table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + attributes + "><text:list-item>"
                + String.join("</text:list-item><text:list-item>", items) + "</text:list-item></text:list>";
    }

    @Test
    void readsParagraphsAndTablesInOrder() throws Exception {
        String table = "<table:table><table:table-header-rows>" + row(cell("№") + cell("Дело"))
                + "</table:table-header-rows>" + row(cell("1") + cell("Семинар")) + "</table:table>";
        assertThat(read("<text:h>Приказ</text:h><text:section>" + table + "</text:section>" + p("Конец")))
                .containsExactly("P1 Приказ", "T1", "R1 [№] [Дело]", "R2 [1] [Семинар]", "P2 Конец");
    }

    @Test
    void followsMergedAndRepeatedCells() throws Exception {
        String covered = "<table:covered-table-cell/>";
        String wide = "<table:table-cell table:number-columns-spanned='2'>" + p("Раздел") + "</table:table-cell>";
        String high = "<table:table-cell table:number-rows-spanned='2'>" + p("май") + "</table:table-cell>";
        String empty = "<table:table-cell table:number-columns-repeated='2'/>";
        String table = "<table:table>" + row(cell("1") + wide + covered) + row(cell("2") + cell("Семинар") + high)
                + row(cell("3") + cell("Совет") + covered)
                + "<table:table-row table:number-rows-repeated='3'>" + cell("") + empty + "</table:table-row>"
                + row(empty + cell("x")) + "</table:table>";
        assertThat(read(table))
                .containsExactly(
                        "T1", "R1 [1] [Раздел x2]", "R2 [2] [Семинар] [май]", "R3 [3] [Совет] []", "R7 [] [] [x]");
    }

    @Test
    void printsTheNumbersAndBulletsOfLists() throws Exception {
        String inner = p("б") + list("", p("в"), p("г"));
        assertThat(read(list("text:style-name='N'", p("а") + p("ещё"), inner) + list("text:style-name='B'", p("д"))))
                .containsExactly("P1 1. а", "P2 ещё", "P3 2. б", "P4 2.1. в", "P5 2.2. г", "P6 - д");
    }

    @Test
    void goesOnWithTheNumbersOfAnEarlierList() throws Exception {
        String first = list("text:style-name='N' xml:id='one'", p("а"));
        String other = list("text:style-name='N'", p("б"));
        String continued = list("text:style-name='N' text:continue-list='one'", p("в"));
        String again = list("text:style-name='N' text:continue-numbering='true'", p("г"));
        assertThat(read(first + other + continued + again)).containsExactly("P1 1. а", "P2 1. б", "P3 2. в", "P4 3. г");
    }

    @Test
    void numbersRowsWhoseFirstCellIsOtherwiseEmpty() throws Exception {
        String number = "<table:table-cell>" + list("text:style-name='N' text:continue-numbering='true'", p(""))
                + "</table:table-cell>";
        assertThat(read("<table:table>" + row(number + cell("а")) + row(number + cell("б")) + "</table:table>"))
                .containsExactly("T1", "R1 [1.] [а]", "R2 [2.] [б]");
    }

    @Test
    void printsBlanksTabsAndLineBreaks() throws Exception {
        assertThat(read(p("до<text:s text:c='2'/>1\n   мая<text:tab/>и<text:line-break/>далее")))
                .containsExactly("P1 до  1 мая и далее");
    }

    @Test
    void leavesOutChangesNotesAndHiddenText() throws Exception {
        String body = "<text:tracked-changes><text:changed-region><text:deletion>" + p("удалено")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p("Срок<text:change text:change-id='c'/> май<text:note>" + p("сноска") + "</text:note>"
                        + "<office:annotation>" + p("заметка") + "</office:annotation>"
                        + "<text:span text:style-name='H'>скрыто</text:span>");
        assertThat(read(body)).containsExactly("P1 Срок май");
    }

    @Test
    void makesParagraphsOfATableInACell() throws Exception {
        String inner = "<table:table>" + row(cell("а") + cell("б")) + "</table:table>";
        assertThat(read("<table:table>" + row("<table:table-cell>" + p("Итоги:") + inner + "</table:table-cell>")
                        + "</table:table>"))
                .containsExactly("T1", "R1 [Итоги:/а/б]");
    }
}
