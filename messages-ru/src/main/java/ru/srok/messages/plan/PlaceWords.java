package ru.srok.messages.plan;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.List;
import ru.srok.domain.plan.PlanColumn;
import ru.srok.domain.plan.SourcePlace;

/** Places of a document in words. */
public final class PlaceWords {

    private PlaceWords() {}

    /** «таблица 1, строка 12, ячейка 3»; «стр. 4, таблица 1, строка 12» in a PDF; «абзац 7» outside tables. */
    public static String place(SourcePlace place) {
        List<String> parts = upToRow(place);
        if (place.cell() > 0) {
            parts.add(say(PlanText.PLACE_CELL, place.cell()));
        }
        return join(parts, place);
    }

    /** «таблица 1, строка 12, столбец «Срок»». */
    public static String place(SourcePlace place, PlanColumn column) {
        List<String> parts = upToRow(place);
        if (column != PlanColumn.HEADER) {
            parts.add(say(PlanText.PLACE_COLUMN, say(new ColumnKey(column))));
        }
        return join(parts, place);
    }

    private static String join(List<String> parts, SourcePlace place) {
        if (place.table() > 0 && place.paragraph() > 0) {
            parts.add(say(PlanText.PLACE_PARAGRAPH, place.paragraph()));
        }
        return parts.isEmpty() ? say(new ColumnKey(PlanColumn.HEADER)) : String.join(", ", parts);
    }

    private static List<String> upToRow(SourcePlace place) {
        List<String> parts = new ArrayList<>();
        if (place.page() > 0) {
            parts.add(say(PlanText.PLACE_PAGE, place.page()));
        }
        if (place.table() > 0) {
            parts.add(say(PlanText.PLACE_TABLE, place.table()));
        }
        if (place.row() > 0) {
            parts.add(say(place.table() > 0 ? PlanText.PLACE_ROW : PlanText.PLACE_LINE, place.row()));
        }
        return parts;
    }
}
