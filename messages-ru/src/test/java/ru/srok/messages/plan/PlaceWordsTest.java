package ru.srok.messages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.SourcePlace;

class PlaceWordsTest {

    private static final SourcePlace ROW = SourcePlace.ofRow(1, 12);

    @Test
    void namesTableRowAndColumn() {
        assertThat(PlaceWords.place(ROW, PlanColumn.DEADLINE)).isEqualTo("таблица 1, строка 12, столбец «Срок»");
    }

    @Test
    void namesThePageOfAPdf() {
        assertThat(PlaceWords.place(ROW.withPage(4))).isEqualTo("стр. 4, таблица 1, строка 12");
    }

    @Test
    void namesCellAndParagraph() {
        assertThat(PlaceWords.place(ROW.withCell(2).withParagraph(3)))
                .isEqualTo("таблица 1, строка 12, ячейка 2, абзац 3");
    }

    @Test
    void namesAParagraphOutsideTables() {
        assertThat(PlaceWords.place(SourcePlace.ofParagraph(7), PlanColumn.HEADER))
                .isEqualTo("абзац 7");
    }

    @Test
    void saysSomethingWhereThePlaceIsTheWholeDocument() {
        assertThat(PlaceWords.place(new SourcePlace(0, 0, 0, 0, 0), PlanColumn.HEADER))
                .isEqualTo("шапка документа");
    }
}
