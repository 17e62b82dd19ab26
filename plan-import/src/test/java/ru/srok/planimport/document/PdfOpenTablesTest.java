package ru.srok.planimport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables without vertical lines. */
class PdfOpenTablesTest {

    private static final float[] COLUMNS = {50, 80, 300, 400, 500};

    private static PdfDrawing row(PdfDrawing drawing, float y, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                drawing.wrapped(COLUMNS[i], y, COLUMNS[i + 1] - COLUMNS[i] - 8, cells[i]);
            }
        }
        return drawing;
    }

    private static PdfDrawing plan() throws IOException {
        PdfDrawing drawing = new PdfDrawing().text(50, 60, "План мероприятий на 2024 год");
        row(drawing, 100, "№", "Мероприятие", "Срок", "Ответственный");
        drawing.text(50, 125, "Раздел 1. Пожарная безопасность всех зданий и сооружений учреждения");
        row(drawing, 150, "1.1", "Учебная тревога с выводом всех учеников из здания школы", "апрель", "Сидоров А.А.");
        row(drawing, 190, "1.2", "Проверка огнетушителей", "до 1 мая", "Завхоз\nохрана");
        row(drawing, 230, "1.3", "Беседы с учениками", "ежемесячно", "Учителя");
        return drawing;
    }

    @Test
    void findsColumnsByTheWhiteBetweenThem() throws Exception {
        try (PdfDrawing drawing =
                plan().text(50, 300, "Исполнитель: Петрова, телефон 12-34, звонить после обеда до вечера")) {
            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.rows(document))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок | 3: Ответственный",
                            "0+4: Раздел 1. Пожарная безопасность всех зданий и сооружений учреждения",
                            "0: 1.1 | 1: Учебная тревога с выводом всех учеников из здания школы | 2: апрель | 3: Сидоров А.А.",
                            "0: 1.2 | 1: Проверка огнетушителей | 2: до 1 мая | 3: Завхоз / охрана",
                            "0: 1.3 | 1: Беседы с учениками | 2: ежемесячно | 3: Учителя");
            assertThat(PdfTexts.paragraphs(document))
                    .containsExactly(
                            "План мероприятий на 2024 год",
                            "Исполнитель: Петрова, телефон 12-34, звонить после обеда до вечера");
        }
    }

    @Test
    void goesOnOverPages() throws Exception {
        try (PdfDrawing drawing = plan()) {
            drawing.page();
            row(drawing, 100, "№", "Мероприятие", "Срок", "Ответственный");
            row(drawing, 130, "1.4", "Осмотр подвалов", "октябрь", "Завхоз");

            SourceDocument document = new PdfReader().read("plan.pdf", drawing.bytes());

            assertThat(PdfTexts.tables(document)).hasSize(1);
            assertThat(PdfTexts.rows(document))
                    .hasSize(7)
                    .endsWith("0: 1.4 | 1: Осмотр подвалов | 2: октябрь | 3: Завхоз");
        }
    }

    @Test
    void cutsRowsAtNumbersWhereTheyStandCloseTogether() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            row(drawing, 100, "№", "Мероприятие", "Срок", "Ответственный");
            row(drawing, 120, "1", "Ремонт крыши старого корпуса и пристройки к нему", "май", "Завхоз");
            row(
                    drawing,
                    120 + 2 * PdfDrawing.LEADING,
                    "2",
                    "Покраска стен и полов во всех кабинетах второго этажа",
                    "июнь",
                    "Завхоз");
            row(
                    drawing,
                    120 + 4 * PdfDrawing.LEADING,
                    "3",
                    "Приёмка работ комиссией с участием родителей",
                    "июль",
                    "Директор");

            assertThat(PdfTexts.rows(new PdfReader().read("plan.pdf", drawing.bytes())))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок | 3: Ответственный",
                            "0: 1 | 1: Ремонт крыши старого корпуса и пристройки к нему | 2: май | 3: Завхоз",
                            "0: 2 | 1: Покраска стен и полов во всех кабинетах второго этажа | 2: июнь | 3: Завхоз",
                            "0: 3 | 1: Приёмка работ комиссией с участием родителей | 2: июль | 3: Директор");
        }
    }

    @Test
    void takesHorizontalRulesForTheEndsOfRows() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            for (float y : new float[] {85, 105, 150, 170}) {
                drawing.line(45, y, 480, y);
            }
            row(drawing, 100, "№", "Мероприятие", "Срок", "Ответственный");
            row(drawing, 117, "1", "Первый абзац об уборке", "май", "Завхоз");
            drawing.text(80, 144, "Второй абзац");
            row(drawing, 165, "2", "Отчёт", "июнь", "Директор");

            assertThat(PdfTexts.rows(new PdfReader().read("plan.pdf", drawing.bytes())))
                    .containsExactly(
                            "0: № | 1: Мероприятие | 2: Срок | 3: Ответственный",
                            "0: 1 | 1: Первый абзац об уборке / Второй абзац | 2: май | 3: Завхоз",
                            "0: 2 | 1: Отчёт | 2: июнь | 3: Директор");
        }
    }

    @Test
    void takesProseWithHeaderWordsForNoTable() throws Exception {
        try (PdfDrawing drawing = new PdfDrawing()) {
            drawing.text(
                    50, 100, "Срок исполнения мероприятий продлить.", "Ответственный исполнитель назначен приказом.");

            assertThat(PdfTexts.tables(new PdfReader().read("plan.pdf", drawing.bytes())))
                    .isEmpty();
        }
    }
}
