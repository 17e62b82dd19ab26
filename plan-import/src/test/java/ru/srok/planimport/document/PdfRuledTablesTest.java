package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import ru.srok.planimport.document.SourceDocument.Row;

class PdfRuledTablesTest {

    private static final List<Float> COLUMNS = List.of(50f, 80f, 300f, 400f, 500f);

    private static List<String> rows(PdfDrawing drawing) throws Exception {
        return PdfTexts.rows(new PdfReader().read("plan.pdf", drawing.bytes()));
    }

    private static PdfDrawing row(PdfDrawing drawing, float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            drawing.wrapped(COLUMNS.get(i) + 3, y + 14, COLUMNS.get(i + 1) - COLUMNS.get(i) - 6, cells[i]);
        }
        return drawing;
    }

    @Test
    void readsTheCellsBetweenRules() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(COLUMNS, List.of(100f, 120f, 150f));
            row(drawing, 100, "№", "Мероприятие", "Срок", "Ответственный");
            row(
                    drawing,
                    120,
                    "1.",
                    "Провести учения по эвакуации читателей из здания библиотеки",
                    "май 2024",
                    "Иванов И.И.");

            assertThat(rows(drawing))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок | 3: Ответственный",
                            "0: 1. | 1: Провести учения по эвакуации читателей из здания библиотеки | 2: май 2024 | 3: Иванов И.И.");
        }
    }

    @Test
    void takesThinFilledBoxesForRules() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            for (float x : List.of(50f, 200f, 400f)) {
                drawing.bar(x, 100, 0.6f, 40);
            }
            for (float y : List.of(100f, 120f, 140f)) {
                drawing.bar(50, y, 350, 0.6f);
            }
            drawing.text(55, 114, "Срок").text(205, 114, "Исполнитель");
            drawing.text(55, 134, "июнь").text(205, 134, "Отдел культуры");

            assertThat(rows(drawing)).containsExactly("0: Срок | 1: Исполнитель", "0: июнь | 1: Отдел культуры");
        }
    }

    @Test
    void joinsCellsWhereInnerRulesAreMissing() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            for (float y : List.of(100f, 120f, 180f)) {
                drawing.line(50, y, 500, y);
            }
            drawing.line(300, 150, 500, 150).line(50, 100, 50, 180).line(500, 100, 500, 180);
            for (float x : List.of(80f, 300f, 400f)) {
                drawing.line(x, 120, x, 180);
            }
            drawing.text(55, 114, "Раздел 1. Безопасность");
            row(drawing, 120, "1", "Осмотр зданий", "март", "Завхоз");
            drawing.text(303, 164, "октябрь").text(403, 164, "Директор");

            assertThat(rows(drawing))
                    .containsExactly(
                            "0+4: Раздел 1. Безопасность",
                            "0: 1 | 1: Осмотр зданий | 2: март | 3: Завхоз",
                            "0:  | 1:  | 2: октябрь | 3: Директор");
        }
    }

    @Test
    void makesOneTableOfThePartsOnSeveralPages() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(COLUMNS, List.of(700f, 720f, 740f, 760f));
            row(drawing, 700, "№", "Мероприятие", "Срок", "Ответственный");
            row(drawing, 720, "1", "Собрание", "май", "Ильин П.П.");
            row(drawing, 740, "2", "Обход зданий и", "июнь", "Ильин П.П.");
            drawing.text(290, 820, "1").page().grid(COLUMNS, List.of(50f, 70f, 90f, 110f));
            row(drawing, 50, "№", "Мероприятие", "Срок", "Ответственный");
            row(drawing, 70, "", "прилегающих участков", "", "");
            row(drawing, 90, "3", "Отчёт", "июль", "Ильин П.П.");
            drawing.text(290, 820, "2");

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.paragraphs(document)).isEmpty();
            assertThat(PdfTexts.tables(document)).hasSize(1);
            List<Row> rows = PdfTexts.tables(document).get(0).rows();
            assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(rows).extracting(Row::page).containsExactly(1, 1, 1, 2, 2, 2);
            assertThat(rows.get(4).cells().get(0).paragraphs()).isEmpty();
            assertThat(rows.get(4).cells().get(1).text()).isEqualTo("прилегающих участков");
        }
    }

    @Test
    void keepsTablesApartThatHaveTextBetween() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(COLUMNS, List.of(100f, 120f, 140f));
            row(drawing, 100, "№", "Мероприятие", "Срок", "Кто");
            row(drawing, 120, "1", "Концерт", "май", "Клуб");
            drawing.text(50, 180, "Раздел второй").grid(COLUMNS, List.of(200f, 220f, 240f));
            row(drawing, 200, "№", "Мероприятие", "Срок", "Кто");
            row(drawing, 220, "1", "Выставка", "июнь", "Музей");

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(document.blocks()).hasSize(3);
            assertThat(PdfTexts.tables(document)).hasSize(2);
        }
    }

    @Test
    void readsPagesThatLie() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.lyingPage().text(50, 60, "План").grid(COLUMNS, List.of(100f, 120f, 140f));
            row(drawing, 100, "№", "Мероприятие", "Срок", "Кто");
            row(drawing, 120, "1", "Концерт", "май", "Клуб");
            drawing.document().removePage(0);

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.paragraphs(document)).containsExactly("План");
            assertThat(PdfTexts.rows(document))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок | 3: Кто", "0: 1 | 1: Концерт | 2: май | 3: Клуб");
        }
    }

    @Test
    void readsOnlyWhatTheCropBoxShows() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.page(new PDRectangle(100, 200, 1000, 600)).grid(COLUMNS, List.of(100f, 120f, 140f));
            row(drawing, 100, "№", "Мероприятие", "Срок", "Кто");
            row(drawing, 120, "1", "Концерт", "май", "Клуб");
            drawing.text(800, 114, "другая страница").crop(new PDRectangle(100, 200, 600, 600));
            drawing.document().removePage(0);

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.paragraphs(document)).isEmpty();
            assertThat(PdfTexts.rows(document)).hasSize(2);
        }
    }

    @Test
    void takesAFrameAroundThePageForNoTable() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.grid(List.of(20f, 570f), List.of(20f, 820f)).text(50, 100, "Приказ", "", "", "о подготовке");

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.tables(document)).isEmpty();
            assertThat(PdfTexts.paragraphs(document)).containsExactly("Приказ", "о подготовке");
        }
    }
}
