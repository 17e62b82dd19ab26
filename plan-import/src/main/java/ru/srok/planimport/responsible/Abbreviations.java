package ru.srok.planimport.responsible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what a document says its abbreviations stand for. */
public final class Abbreviations {

    private static final int LONGEST_HEADING = 100;

    private Abbreviations() {}

    /**
     * Reads entries «ОО - образовательные организации», also two on one line, and explanations in running text
     * «(далее – ОО)».
     *
     * @return abbreviation to words in the order of the document; the first explanation of each
     */
    public static Map<String, String> read(List<String> lines) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String raw : lines) {
            String line = CellLines.blanksJoined(Markup.removed(raw));
            AbbreviationEntries.of(line).forEach(found::putIfAbsent);
            RunningExplanations.of(line).forEach(found::putIfAbsent);
        }
        return found;
    }

    /** Whether the line is the heading of a list of abbreviations («Применяемые сокращения:»). */
    public static boolean startsList(String line) {
        String lower = CellLines.blanksJoined(Markup.removed(line)).toLowerCase(Locale.ROOT);
        boolean names =
                lower.contains("сокращени") || lower.contains("аббревиатур") || lower.contains("условные обозначения");
        boolean verb =
                lower.contains("сокращение ") || lower.contains("сокращению") || lower.contains("сокращения разрыва");
        return names
                && !verb
                && lower.length() <= LONGEST_HEADING
                && AbbreviationEntries.of(line).isEmpty();
    }

    /** Whether the line is an entry of such a list («ОО - образовательные организации»). */
    public static boolean isEntry(String line) {
        return !AbbreviationEntries.of(CellLines.blanksJoined(Markup.removed(line)))
                .isEmpty();
    }
}
