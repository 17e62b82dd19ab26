package ru.srok.planimport.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.srok.planimport.SheetColumn;
import ru.srok.planimport.SheetRow;
import ru.srok.planimport.SheetWords;

/** What is written into the cells of a row. */
final class RowTexts {

    private RowTexts() {}

    /** The text of every column, in their order; empty where the cell stays blank. */
    static Map<SheetColumn, String> of(SheetRow row, ModeNames modes) {
        Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
        texts.put(SheetColumn.ID, row.rowId());
        texts.put(SheetColumn.NUMBER, row.number());
        texts.put(SheetColumn.SECTION, row.section());
        texts.put(SheetColumn.TITLE, row.title());
        texts.put(SheetColumn.PHRASE, row.phrase());
        texts.put(SheetColumn.DUE, PlainDates.print(row.due()));
        texts.put(SheetColumn.NOTE, row.deadlineNote());
        texts.put(SheetColumn.MODE, modes.name(row.mode()));
        texts.put(SheetColumn.RESPONSIBLE, row.responsible());
        texts.put(SheetColumn.CURATOR, row.curator());
        texts.put(SheetColumn.FINDINGS, row.findings());
        return texts;
    }

    /** The texts of each column, its head first. */
    static Map<SheetColumn, List<String>> columns(List<Map<SheetColumn, String>> rows, SheetWords words) {
        Map<SheetColumn, List<String>> columns = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            List<String> cells = new ArrayList<>(List.of(words.head(column)));
            rows.forEach(row -> cells.add(row.getOrDefault(column, "")));
            columns.put(column, cells);
        }
        return columns;
    }
}
