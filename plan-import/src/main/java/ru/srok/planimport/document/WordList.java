package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * An automatic list of a Word document.
 *
 * @param key whose counters it uses
 * @param levels how each level prints
 * @param styleLevels the level by the paragraph style that is bound to it
 * @param restarts the first numbers by level that this list sets anew
 */
record WordList(String key, List<ListLevel> levels, Map<String, Integer> styleLevels, Map<Integer, Integer> restarts) {

    static final WordList NONE = new WordList("", List.of(), Map.of(), Map.of());

    /** The list that uses a definition, with what it overrides there. */
    static WordList of(CTAbstractNum definition, CTNum list) {
        Map<Integer, CTLvl> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        definition.getLvlList().forEach(level -> levels.put(WordLevel.number(level.getIlvl()), level));
        for (CTNumLvl override : list.getLvlOverrideList()) {
            int index = WordLevel.number(override.getIlvl());
            if (override.isSetLvl()) {
                levels.put(index, override.getLvl());
            }
            if (override.isSetStartOverride() && index >= 0 && index < ListCounters.LEVELS) {
                restarts.put(index, WordLevel.number(override.getStartOverride().getVal()));
            }
        }
        String key = definition.getAbstractNumId().toString();
        return new WordList(key, inOrder(levels), byStyle(levels), restarts);
    }

    private static List<ListLevel> inOrder(Map<Integer, CTLvl> levels) {
        List<ListLevel> ordered = new ArrayList<>();
        for (int i = 0; i < ListCounters.LEVELS && levels.containsKey(i); i++) {
            ordered.add(WordLevel.read(levels.get(i)));
        }
        return ordered;
    }

    private static Map<String, Integer> byStyle(Map<Integer, CTLvl> levels) {
        Map<String, Integer> byStyle = new HashMap<>();
        levels.forEach((index, level) -> {
            if (level.isSetPStyle()) {
                byStyle.put(level.getPStyle().getVal(), index);
            }
        });
        return byStyle;
    }

    int levelOfStyle(@Nullable String style) {
        return style == null ? 0 : styleLevels.getOrDefault(style, 0);
    }
}
