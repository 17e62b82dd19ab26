package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How lines become paragraphs. */
class PdfParagraphsTest {

    private static String cell(PdfDrawing drawing) throws IOException, UnreadableDocumentException {
        SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());
        return String.join(
                " / ",
                PdfTexts.tables(document).get(0).rows().get(0).cells().get(0).paragraphs());
    }

    /** A cell as wide as its first line needs, and a second column with words to learn from. */
    private static PdfDrawing drawing(double width, String... lines) throws IOException {
        PdfDrawing drawing = new PdfDrawing();
        float right = 50 + 6 + (float) width;
        drawing.grid(List.of(50f, right, 560f), List.of(100f, 400f));
        drawing.text(53, 114, lines);
        return drawing;
    }

    private static String textOf(String first, String... more) throws Exception {
        String[] lines = new String[more.length + 1];
        lines[0] = first;
        System.arraycopy(more, 0, lines, 1, more.length);
        try (PdfDrawing ruler = new PdfDrawing();
                PdfDrawing drawing = drawing(ruler.width(first.strip()) + 1, lines)) {
            return cell(drawing);
        }
    }

    @Test
    void joinsLinesByABlank() throws Exception {
        assertThat(textOf("Провести совещание", "заведующих")).isEqualTo("Провести совещание заведующих");
    }

    @Test
    void joinsTheRestOfAWordThatIsWiderThanItsColumn() throws Exception {
        assertThat(textOf("общеобразовател", "ьные школы")).isEqualTo("общеобразовательные школы");
        assertThat(textOf("Ответственны", "й")).isEqualTo("Ответственный");
        assertThat(textOf("1.1.1", ".")).isEqualTo("1.1.1.");
    }

    @Test
    void keepsWholeWordsApartThoughTheyFillTheColumn() throws Exception {
        assertThat(textOf("управления", "и школы")).isEqualTo("управления и школы");
        assertThat(textOf("библиотека", "Архив")).isEqualTo("библиотека Архив");
    }

    @Test
    void keepsAHyphenThatBelongsToTheWord() throws Exception {
        assertThat(textOf("развитие социально-", "экономический отдел"))
                .isEqualTo("развитие социально-экономический отдел");
    }

    @Test
    void dropsAHyphenOfTheLayoutWhereTheWholeWordIsKnown() throws Exception {
        try (PdfDrawing ruler = new PdfDrawing();
                PdfDrawing drawing = drawing(ruler.width("список меропри-") + 1, "список меропри-", "ятий")) {
            drawing.text(300, 200, "эти мероприятий все");

            assertThat(cell(drawing)).isEqualTo("список мероприятий");
        }
    }

    @Test
    void beginsAParagraphWhereTheGapIsWider() throws Exception {
        try (PdfDrawing drawing = drawing(100, "сентябрь", "", "октябрь")) {
            assertThat(cell(drawing)).isEqualTo("сентябрь / октябрь");
        }
    }

    @Test
    void beginsAParagraphWithAnItemOfAList() throws Exception {
        assertThat(textOf("осмотреть лестницы;", "- составить акты;", "2) сдать"))
                .isEqualTo("осмотреть лестницы; / - составить акты; / 2) сдать");
    }

    @Test
    void beginsAParagraphWhereTheLineWasEndedEarly() throws Exception {
        try (PdfDrawing drawing = drawing(150, "Иванов И.И.", "Петров П.П.")) {
            assertThat(cell(drawing)).isEqualTo("Иванов И.И. / Петров П.П.");
        }
    }

    @Test
    void readsSidewaysTextOfACell() throws Exception {
        try (PdfDrawing drawing = drawing(100, "Срок")) {
            drawing.sideways(300, 300, "Исполнитель").text(50, 500, "Пояснение к таблице");
            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.rows(document)).containsExactly("0: Срок | 1: Исполнитель");
        }
    }

    @Test
    void joinsProseOverPagesAndLeavesOutPageNumbersAndHeads() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            for (int page = 1; page <= 3; page++) {
                drawing.text(50, 30, "Приложение к письму № 7").text(290, 820, "- " + page + " -");
                drawing.wrapped(50, 700, 495, "слова ".repeat(28) + "конец страницы")
                        .page();
            }

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.paragraphs(document)).hasSize(3).allMatch(text -> text.endsWith("конец страницы"));
        }
    }
}
