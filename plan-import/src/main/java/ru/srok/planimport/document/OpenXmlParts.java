package ru.srok.planimport.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds the parts of an Office Open XML package by their relationships. */
final class OpenXmlParts {

    private OpenXmlParts() {}

    /** The name of the part that holds the document itself. */
    static Optional<String> mainPart(ZipParts parts) throws UnreadableDocumentException {
        return related(parts, "", "/officeDocument");
    }

    /**
     * The name of a part that another refers to.
     *
     * @param from name of the referring part, empty for the package
     * @param type how the relationship's type ends
     */
    static Optional<String> related(ZipParts parts, String from, String type) throws UnreadableDocumentException {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String file = from.substring(folder.length());
        Optional<byte[]> relations = parts.part(folder + "_rels/" + file + ".rels");
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        return Xml.children(Xml.parse(relations.get())).stream()
                .filter(relation -> Xml.attribute(relation, "Type").endsWith(type))
                .filter(relation -> !Xml.attribute(relation, "TargetMode").equals("External"))
                .map(relation -> resolve(folder, Xml.attribute(relation, "Target")))
                .findFirst();
    }

    /** The content type of a part, empty if none is given. */
    static String contentType(ZipParts parts, String part) throws UnreadableDocumentException {
        Element types = Xml.parse(parts.part("[Content_Types].xml").orElseThrow());
        String ending = part.substring(part.lastIndexOf('.') + 1);
        String byEnding = "";
        for (Element type : Xml.children(types)) {
            if (Xml.attribute(type, "PartName").equalsIgnoreCase("/" + part)) {
                return Xml.attribute(type, "ContentType");
            }
            if (Xml.attribute(type, "Extension").equalsIgnoreCase(ending)) {
                byEnding = Xml.attribute(type, "ContentType");
            }
        }
        return byEnding;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
