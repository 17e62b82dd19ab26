package ru.srok.planimport.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Follows which list of an OpenDocument text goes on with the numbers of which, and prints the labels. */
final class OdtLists {

    private final OdtStyles styles;
    private final ListCounters counters = new ListCounters();
    private final Map<String, String> keyOfId = new HashMap<>();
    private final Map<String, String> lastKeyOfStyle = new HashMap<>();
    private int lists;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * Where a walk stands in the lists.
     *
     * @param key whose numbers count
     * @param style name of the list style
     * @param level from 0
     */
    record Position(String key, String style, int level) {}

    /** Enters a list that is not inside another. */
    Position enter(Element list) {
        String style = styleOf(list);
        String continued = Xml.attribute(list, "continue-list");
        lists++;
        String key = "list " + lists;
        if (keyOfId.containsKey(continued)) {
            key = keyOfId.getOrDefault(continued, key);
        } else if (Xml.attribute(list, "continue-numbering").equals("true")) {
            key = lastKeyOfStyle.getOrDefault(style, key);
        }
        keyOfId.put(Xml.attribute(list, "id"), key);
        lastKeyOfStyle.put(style, key);
        return new Position(key, style, 0);
    }

    /** Enters a list inside an item of another; it may have a style of its own. */
    Position enter(Element list, Position outer) {
        String own = Xml.attribute(list, "style-name");
        return new Position(outer.key(), own.isEmpty() ? outer.style() : own, outer.level() + 1);
    }

    /** A list without a style of its own has that of its first paragraph's style. */
    private String styleOf(Element list) {
        String own = Xml.attribute(list, "style-name");
        if (!own.isEmpty()) {
            return own;
        }
        return Xml.find(list, "list-item", "p")
                .flatMap(paragraph -> styles.listOfParagraph(Xml.attribute(paragraph, "style-name")))
                .orElse("");
    }

    /** Counts an item and returns its label. */
    String label(Element item, Position at) {
        List<ListLevel> levels = styles.list(at.style());
        if (at.level() >= levels.size()) {
            return "";
        }
        String start = Xml.attribute(item, "start-value");
        if (!start.isEmpty()) {
            counters.restart(at.key(), at.level(), Xml.number(start, 1));
        }
        return counters.next(at.key(), at.level(), levels);
    }
}
