package dev.gazette.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML parts of a Word document by local names, since the strict and the usual form differ in the namespace alone.
 * POI reads the package and refuses document types and deep nesting; its object model is not used, because it leaves out text boxes,
 * content controls and alternate content.
 */
final class WordXml {
    private WordXml() {}

    static Element root(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
        }
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

    /** The first element reached over these names, one level each. */
    static Optional<Element> find(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** An attribute by its local name, empty when it is not there. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of the element reached over these names, empty when there is none. */
    static String value(Element parent, String... path) {
        return find(parent, path).map(element -> attribute(element, "val")).orElse("");
    }

    static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** Whether a switch such as {@code <w:b/>} is there and not turned off. */
    static boolean isOn(Element parent, String... path) {
        return find(parent, path)
                .map(element -> attribute(element, "val"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }
}
