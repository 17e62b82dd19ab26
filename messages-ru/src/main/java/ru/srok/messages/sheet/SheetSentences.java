package ru.srok.messages.sheet;

import static ru.srok.messages.Messages.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft's sheet in words; what the import calls a thing is passed by its name. */
public final class SheetSentences {

    private static final int LONGEST_PRINTED = 60;

    private SheetSentences() {}

    /** The head of a column: «Мероприятие» for TITLE. */
    public static String head(String column) {
        return say(SheetText.valueOf("HEAD_" + column));
    }

    /** The closing modes by code, in the order in which they are offered. */
    public static Map<String, String> modes() {
        Map<String, String> modes = new LinkedHashMap<>();
        modes.put("LEAD", say(SheetText.MODE_LEAD));
        modes.put("EACH", say(SheetText.MODE_EACH));
        modes.put("AT_LEAST 2", say(SheetText.MODE_AT_LEAST, 2));
        modes.put("ANY_ONE", say(SheetText.MODE_ANY_ONE));
        modes.put("EXTERNAL", say(SheetText.MODE_EXTERNAL));
        return modes;
    }

    /** How the column of the closing mode was called in older sheets. */
    public static String formerModeHead() {
        return say(SheetText.FORMER_HEAD_MODE);
    }

    /** How closing modes were called in older sheets, to their codes. */
    public static Map<String, String> formerModes() {
        return Map.of(
                say(SheetText.FORMER_MODE_LEAD), "LEAD",
                say(SheetText.FORMER_MODE_EACH), "EACH",
                say(SheetText.FORMER_MODE_ANY_ONE), "ANY_ONE");
    }

    /** «Ячейка E14: «32.13.2025» – это не дата». */
    public static String problem(String kind, String cell, String printed) {
        SheetText text = SheetText.valueOf("PROBLEM_" + kind);
        return text.arguments().size() == 1 ? say(text, cell) : say(text, cell, shortened(printed));
    }

    /** The first sentences, one a line; how many more there are stands below them. */
    public static String problems(List<String> sentences, int atMost) {
        List<String> lines = new ArrayList<>(sentences.subList(0, Math.min(Math.max(0, atMost), sentences.size())));
        if (lines.size() < sentences.size()) {
            lines.add(say(SheetText.MORE_PROBLEMS, sentences.size() - lines.size()));
        }
        return String.join("\n", lines);
    }

    /** Why a file is no corrected sheet, and what to do; the heads count only where columns are missing. */
    public static String refusal(String reason, List<String> missingHeads) {
        SheetText text = SheetText.valueOf("REFUSAL_" + reason);
        if (text != SheetText.REFUSAL_HEADS_MISSING) {
            return say(text);
        }
        String heads = missingHeads.stream().map(head -> "«" + head + "»").collect(Collectors.joining(", "));
        return say(text, missingHeads.size(), heads);
    }

    private static String shortened(String printed) {
        String line = printed.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_PRINTED) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST_PRINTED - 1);
        return line.substring(0, end).strip() + "…";
    }
}
