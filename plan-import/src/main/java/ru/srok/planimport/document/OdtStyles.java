package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of an OpenDocument text, as far as they number paragraphs or hide text. */
final class OdtStyles {

    private static final Set<String> GROUPS = Set.of("styles", "automatic-styles");

    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private final Map<String, String> listOfParagraph = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads the style parts; the later ones win. */
    OdtStyles(List<Element> definitions) {
        for (Element definition : definitions) {
            Xml.children(definition).stream()
                    .filter(group -> GROUPS.contains(group.getLocalName()))
                    .flatMap(group -> Xml.children(group).stream())
                    .forEach(this::take);
        }
    }

    private void take(Element style) {
        String name = Xml.attribute(style, "name");
        if (style.getLocalName().equals("list-style")) {
            lists.put(name, levels(style));
        } else if (style.getLocalName().equals("style")) {
            String list = Xml.attribute(style, "list-style-name");
            if (!list.isEmpty()) {
                listOfParagraph.put(name, list);
            }
            Xml.find(style, "text-properties")
                    .filter(properties -> Xml.attribute(properties, "display").equals("none"))
                    .ifPresent(properties -> hidden.add(name));
        }
    }

    private static List<ListLevel> levels(Element style) {
        Map<Integer, ListLevel> byLevel = new HashMap<>();
        for (Element level : Xml.children(style)) {
            byLevel.put(Xml.number(level, "level", 0), level(level));
        }
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 1; i <= ListCounters.LEVELS && byLevel.containsKey(i); i++) {
            levels.add(byLevel.get(i));
        }
        return levels;
    }

    private static ListLevel level(Element level) {
        if (!level.getLocalName().equals("list-level-style-number")) {
            String bullet = ListLevel.bullet(Xml.attribute(level, "bullet-char"));
            return new ListLevel(NumberStyle.BULLET, bullet, 1, -1, false);
        }
        NumberStyle style = style(Xml.attribute(level, "num-format"));
        int start = Xml.number(level, "start-value", 1);
        return new ListLevel(style, style == NumberStyle.NONE ? "" : pattern(level), start, -1, false);
    }

    private static String pattern(Element level) {
        int own = Xml.number(level, "level", 1);
        int shown = Math.max(1, Math.min(own, Xml.number(level, "display-levels", 1)));
        StringBuilder pattern = new StringBuilder(Xml.attribute(level, "num-prefix"));
        for (int i = own - shown + 1; i <= own; i++) {
            pattern.append('%').append(i).append(i < own ? "." : "");
        }
        return pattern.append(Xml.attribute(level, "num-suffix")).toString();
    }

    /** Russian letters are given as the beginning of their sequence. */
    private static NumberStyle style(String format) {
        return switch (format.isEmpty() ? ' ' : format.charAt(0)) {
            case 'a' -> NumberStyle.LOWER_LETTER;
            case 'A' -> NumberStyle.UPPER_LETTER;
            case 'i' -> NumberStyle.LOWER_ROMAN;
            case 'I' -> NumberStyle.UPPER_ROMAN;
            case 'а' -> NumberStyle.LOWER_RUSSIAN;
            case 'А' -> NumberStyle.UPPER_RUSSIAN;
            case ' ' -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }

    List<ListLevel> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The list style that a paragraph style brings along. */
    Optional<String> listOfParagraph(String style) {
        return Optional.ofNullable(listOfParagraph.get(style));
    }

    boolean hides(String style) {
        return hidden.contains(style);
    }
}
