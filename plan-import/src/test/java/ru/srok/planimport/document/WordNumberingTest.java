package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNumberingTest {

    private static final String LEVELS =
            level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "russianLower", "%3)");

    private static String level(int index, String format, String text) {
        return level(index, format, text, "");
    }

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + index + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String definition(int id, String content) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + content + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + overrides + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
                + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static List<String> read(String body, String numbering, String styles) throws UnreadableDocumentException {
        byte[] content = Packages.zip(Packages.docxParts(body, numbering, styles));
        return Printed.lines(new DocxReader().read("plan.docx", content)).stream()
                .map(line -> line.replaceFirst("^P\\d+ ", ""))
                .toList();
    }

    @Test
    void numbersRowsWhoseFirstCellIsOtherwiseEmpty() throws Exception {
        String row = "<w:tr>" + cell(item(1, 0, "")) + cell("<w:p><w:r><w:t>Дело</w:t></w:r></w:p>") + "</w:tr>";
        assertThat(read("<w:tbl>" + row + row + "</w:tbl>", definition(0, LEVELS) + list(1, 0, ""), ""))
                .containsExactly("T1", "R1 [1.] [Дело]", "R2 [2.] [Дело]");
    }

    @Test
    void countsLevelsWithinLevels() throws Exception {
        String body = item(1, 0, "а")
                + item(1, 1, "б")
                + item(1, 1, "в")
                + item(1, 2, "г")
                + item(1, 0, "д")
                + item(1, 1, "е");
        assertThat(read(body, definition(0, LEVELS) + list(1, 0, ""), ""))
                .containsExactly("1. а", "1.1. б", "1.2. в", "а) г", "2. д", "2.1. е");
    }

    @Test
    void goesOnInAnotherListOfTheSameDefinitionUnlessItRestarts() throws Exception {
        String restart = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        String body = item(1, 0, "а") + item(2, 0, "б") + item(3, 0, "в") + item(3, 0, "г");
        String numbering = definition(0, LEVELS) + list(1, 0, "") + list(2, 0, "") + list(3, 0, restart);
        assertThat(read(body, numbering, "")).containsExactly("1. а", "2. б", "5. в", "6. г");
    }

    @Test
    void takesNumberingFromStylesAndTheirBases() throws Exception {
        String styles = "<w:style w:styleId='Base'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='Second'><w:basedOn w:val='Base'/></w:style>";
        String numbering = definition(
                        0,
                        level(0, "decimal", "%1.", "<w:pStyle w:val='Base'/>")
                                + level(1, "decimal", "%1.%2.", "<w:pStyle w:val='Second'/>"))
                + list(1, 0, "");
        String body = "<w:p><w:pPr><w:pStyle w:val='Base'/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Second'/></w:pPr><w:r><w:t>б</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Base'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                + "<w:r><w:t>в</w:t></w:r></w:p>";
        assertThat(read(body, numbering, styles)).containsExactly("1. а", "1.1. б", "в");
    }

    @Test
    void printsBulletsAsDashOrDotAndNoLoneOnes() throws Exception {
        String numbering = definition(0, level(0, "bullet", "\uF0B7"))
                + list(1, 0, "")
                + definition(1, level(0, "bullet", "–"))
                + list(2, 1, "");
        assertThat(read(item(1, 0, "а") + item(2, 0, "б") + item(1, 0, " "), numbering, ""))
                .containsExactly("• а", "- б");
    }

    @Test
    void printsLegalNumbersAsDecimals() throws Exception {
        String numbering = definition(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
                + list(1, 0, "");
        assertThat(read(item(1, 0, "а") + item(1, 0, "б") + item(1, 1, "в"), numbering, ""))
                .containsExactly("I. а", "II. б", "2.1. в");
    }

    @Test
    void doesNotRestartALevelThatForbidsIt() throws Exception {
        String numbering =
                definition(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"))
                        + list(1, 0, "");
        assertThat(read(item(1, 0, "а") + item(1, 1, "б") + item(1, 0, "в") + item(1, 1, "г"), numbering, ""))
                .containsExactly("1. а", "1) б", "2. в", "2) г");
    }

    @Test
    void followsTheLinkOfAListStyle() throws Exception {
        String styles =
                "<w:style w:styleId='L' w:type='numbering'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
                        + "</w:style>";
        String numbering =
                definition(0, LEVELS) + definition(1, "<w:numStyleLink w:val='L'/>") + list(1, 0, "") + list(2, 1, "");
        assertThat(read(item(2, 0, "а"), numbering, styles)).containsExactly("1. а");
    }

    @Test
    void ignoresListsThatAreNotThere() throws Exception {
        assertThat(read(item(7, 0, "а") + item(1, 8, "б"), definition(0, LEVELS) + list(1, 0, ""), ""))
                .containsExactly("а", "б");
    }
}
