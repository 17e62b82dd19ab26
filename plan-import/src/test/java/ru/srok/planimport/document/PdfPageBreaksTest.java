package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a page's end goes through a number, a word or a heading. */
class PdfPageBreaksTest {

    private static final List<Float> COLUMNS = List.of(50f, 80f, 200f, 300f);

    private static List<String> rows(PdfDrawing drawing) throws Exception {
        return PdfTexts.rows(new PdfReader().read("plan.pdf", drawing.bytes()));
    }

    @Test
    void givesTheRestOfANumberToTheRowThatHasItsBeginning() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(COLUMNS, List.of(700f, 720f, 740f));
            drawing.text(53, 714, "№").text(83, 714, "Мероприятие").text(203, 714, "Срок");
            drawing.text(53, 734, "1.1.1").text(83, 734, "Проверка знаний").text(203, 734, "май");
            drawing.page().grid(COLUMNS, List.of(50f, 70f, 90f, 110f));
            drawing.text(53, 64, "№").text(83, 64, "Мероприятие").text(203, 64, "Срок");
            drawing.text(53, 84, ".").text(83, 84, "по охране труда");
            drawing.text(53, 104, "1.1.2").text(83, 104, "Отчёт").text(203, 104, "июнь");

            assertThat(rows(drawing))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок",
                            "0: 1.1.1. | 1: Проверка знаний | 2: май",
                            "0: № | 1: Мероприятие | 2: Срок",
                            "0:  | 1: по охране труда | 2: ",
                            "0: 1.1.2 | 1: Отчёт | 2: июнь");
        }
    }

    @Test
    void givesTheRestOfAWordToTheRowThatHasItsBeginning() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            float right = 203 + drawing.width("библиотекар") + 4;
            List<Float> columns = List.of(50f, 80f, 200f, right);
            drawing.grid(columns, List.of(700f, 720f, 740f));
            drawing.text(53, 714, "№").text(83, 714, "Мероприятие").text(203, 714, "Кто");
            drawing.text(53, 734, "1").text(83, 734, "Опись книг").text(203, 734, "библиотекар");
            drawing.page().grid(columns, List.of(50f, 70f, 90f));
            drawing.text(203, 64, "ь школы")
                    .text(53, 84, "2")
                    .text(83, 84, "Отчёт")
                    .text(203, 84, "он же");

            assertThat(rows(drawing))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Кто",
                            "0: 1 | 1: Опись книг | 2: библиотекарь",
                            "0:  | 1:  | 2: школы",
                            "0: 2 | 1: Отчёт | 2: он же");
        }
    }

    @Test
    void joinsAHeadingThatCoversTheRow() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(COLUMNS, List.of(700f, 720f)).grid(List.of(50f, 300f), List.of(720f, 740f));
            drawing.text(53, 714, "№").text(83, 714, "Мероприятие").text(203, 714, "Срок");
            drawing.text(53, 734, "Раздел 2. Обучение и проверка знаний");
            drawing.page().grid(List.of(50f, 300f), List.of(50f, 70f)).grid(COLUMNS, List.of(70f, 90f));
            drawing.text(53, 64, "всех работников музея");
            drawing.text(53, 84, "1").text(83, 84, "Отчёт").text(203, 84, "июнь");

            assertThat(rows(drawing))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок",
                            "0+3: Раздел 2. Обучение и проверка знаний / всех работников музея",
                            "0: 1 | 1: Отчёт | 2: июнь");
        }
    }
}
