package ru.srok.planimport.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;

/**
 * A list of an old Word document.
 *
 * @param key whose counters it uses
 * @param levels how each level prints
 * @param restarts the first numbers by level that this list sets anew
 */
record DocList(String key, List<ListLevel> levels, Map<Integer, Integer> restarts) {

    static final DocList NONE = new DocList("", List.of(), Map.of());

    DocList {
        levels = List.copyOf(levels);
        restarts = Map.copyOf(restarts);
    }

    static DocList of(HWPFList list) {
        List<ListLevel> levels = Arrays.stream(list.getListData().getLevels())
                .limit(ListCounters.LEVELS)
                .map(DocList::level)
                .toList();
        Map<Integer, Integer> restarts = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            if (list.isStartAtOverridden((char) i)) {
                restarts.put(i, list.getStartAt((char) i));
            }
        }
        return new DocList(Integer.toString(list.getLsid()), levels, restarts);
    }

    void begin(ListCounters counters) {
        restarts.forEach((level, start) -> counters.restart(key, level, start));
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        NumberStyle style = style(level.getNumberFormat());
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        String pattern = style == NumberStyle.BULLET ? ListLevel.bullet(text) : pattern(text);
        return new ListLevel(style, pattern, level.getStartAt(), -1, level.isLegalNumbering());
    }

    /** In the file the characters 0 to 8 stand for the numbers of the levels. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ListCounters.LEVELS) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }

    private static NumberStyle style(int code) {
        return switch (code) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23 -> NumberStyle.BULLET;
            case 58 -> NumberStyle.LOWER_RUSSIAN;
            case 59 -> NumberStyle.UPPER_RUSSIAN;
            case 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
