package ru.srok.planimport.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Prints the labels that Word gives to automatically numbered paragraphs. */
final class WordNumbering {

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, WordList> resolved = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final ListCounters counters = new ListCounters();

    /** Reads the part of the lists. */
    WordNumbering(Optional<Element> part, WordStyles styles) {
        this.styles = styles;
        part.ifPresent(this::index);
    }

    private void index(Element root) {
        Xml.children(root, "num").forEach(list -> lists.put(Xml.attribute(list, "numId"), list));
        Xml.children(root, "abstractNum")
                .forEach(definition -> abstracts.put(Xml.attribute(definition, "abstractNumId"), definition));
    }

    /** Counts a paragraph and returns its label, empty if it has none. Paragraphs must come in document order. */
    String label(Element paragraph) {
        Optional<Element> properties = Xml.find(paragraph, "pPr");
        Optional<Element> own = properties.flatMap(found -> Xml.find(found, "numPr"));
        String style = properties
                .flatMap(found -> Xml.find(found, "pStyle"))
                .map(WordStyles::value)
                .orElse("");
        Optional<Element> ofStyle = styles.inherited(style, element -> Xml.find(element, "pPr", "numPr"));
        String id = own.flatMap(found -> part(found, "numId"))
                .or(() -> ofStyle.flatMap(found -> part(found, "numId")))
                .orElse("0");
        WordList list = resolved.computeIfAbsent(
                id,
                key -> Optional.ofNullable(lists.get(key)).map(this::resolve).orElse(WordList.NONE));
        int level = own.flatMap(found -> part(found, "ilvl"))
                .or(() -> ofStyle.flatMap(found -> part(found, "ilvl")))
                .map(digits -> Xml.number(digits, 0))
                .orElseGet(() -> list.levelOfStyle(style));
        return level >= 0 && level < list.levels().size() ? next(id, list, level) : "";
    }

    private static Optional<String> part(Element numbering, String name) {
        return Xml.find(numbering, name).map(WordStyles::value);
    }

    /** A list that names its own first numbers begins anew where it is met first, though it shares its counters. */
    private String next(String id, WordList list, int level) {
        if (begun.add(id)) {
            list.restarts().forEach((restarted, start) -> counters.restart(list.key(), restarted, start));
        }
        return counters.next(list.key(), level, list.levels());
    }

    private WordList resolve(Element list) {
        String key = Xml.find(list, "abstractNumId").map(WordStyles::value).orElse("");
        Element definition = abstracts.get(key);
        if (definition == null) {
            return WordList.NONE;
        }
        Optional<String> link = Xml.find(definition, "numStyleLink").map(WordStyles::value);
        String linkedKey = link.flatMap(this::linked).orElse(key);
        return WordList.of(linkedKey, abstracts.getOrDefault(linkedKey, definition), list);
    }

    /** The definition that a list style stands for. */
    private Optional<String> linked(String listStyle) {
        return styles.inherited(listStyle, style -> Xml.find(style, "pPr", "numPr", "numId"))
                .map(WordStyles::value)
                .map(lists::get)
                .flatMap(list -> Xml.find(list, "abstractNumId"))
                .map(WordStyles::value);
    }

    /**
     * A list of the document.
     *
     * @param key whose counters it uses
     * @param levels how each level prints
     * @param styleLevels the level by the paragraph style that is bound to it
     * @param restarts the first numbers by level that this list sets anew
     */
    record WordList(
            String key, List<ListLevel> levels, Map<String, Integer> styleLevels, Map<Integer, Integer> restarts) {

        static final WordList NONE = new WordList("", List.of(), Map.of(), Map.of());

        static WordList of(String key, Element definition, Element list) {
            Map<Integer, Element> levels = new HashMap<>();
            Map<Integer, Integer> restarts = new HashMap<>();
            Xml.children(definition, "lvl").forEach(level -> levels.put(Xml.number(level, "ilvl", 0), level));
            for (Element override : Xml.children(list, "lvlOverride")) {
                int index = Xml.number(override, "ilvl", 0);
                Xml.find(override, "lvl").ifPresent(level -> levels.put(index, level));
                Xml.find(override, "startOverride")
                        .filter(start -> index >= 0 && index < ListCounters.LEVELS)
                        .ifPresent(start -> restarts.put(index, Xml.number(start, "val", 1)));
            }
            return new WordList(key, inOrder(levels), byStyle(levels), restarts);
        }

        private static List<ListLevel> inOrder(Map<Integer, Element> levels) {
            List<ListLevel> ordered = new ArrayList<>();
            for (int i = 0; i < ListCounters.LEVELS && levels.containsKey(i); i++) {
                ordered.add(WordLevel.read(levels.get(i)));
            }
            return ordered;
        }

        private static Map<String, Integer> byStyle(Map<Integer, Element> levels) {
            Map<String, Integer> byStyle = new HashMap<>();
            levels.forEach((index, level) ->
                    Xml.find(level, "pStyle").ifPresent(style -> byStyle.put(WordStyles.value(style), index)));
            return byStyle;
        }

        int levelOfStyle(String style) {
            return styleLevels.getOrDefault(style, 0);
        }
    }
}
