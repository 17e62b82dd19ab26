package ru.srok.planimport.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import ru.srok.planimport.Refusal;

/**
 * Parts of office packages as trees. Elements and attributes go by their local names, so that the transitional and
 * the strict namespaces read alike.
 */
final class Xml {

    private Xml() {}

    /** Parses a part; a document type declaration is refused, so nothing outside the file is ever fetched. */
    static Element parse(byte[] part) throws UnreadableDocumentException {
        try {
            DocumentBuilder builder = secureFactory().newDocumentBuilder();
            builder.setErrorHandler(new SilentHandler());
            return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new UnreadableDocumentException(Refusal.DAMAGED, e);
        }
    }

    private static DocumentBuilderFactory secureFactory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // the whole tree is walked, so building it lazily only costs time
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        return factory;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** The first descendant along a path of local names. */
    static Optional<Element> find(Element parent, String... path) {
        Element found = parent;
        for (String name : path) {
            Element next = first(found, name);
            if (next == null) {
                return Optional.empty();
            }
            found = next;
        }
        return Optional.of(found);
    }

    private static @Nullable Element first(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The attribute of that local name in whatever namespace, else an empty string. */
    static String attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute && name.equals(attribute.getLocalName())) {
                return attribute.getValue();
            }
        }
        return "";
    }

    static int number(Element element, String name, int otherwise) {
        return number(attribute(element, name), otherwise);
    }

    static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The parser's own handler prints to standard error. */
    private static final class SilentHandler extends DefaultHandler {
        @Override
        public void error(SAXParseException e) {
            // recoverable: the tree is built all the same
        }
    }
}
