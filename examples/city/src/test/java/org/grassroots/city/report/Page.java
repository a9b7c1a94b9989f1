package org.grassroots.city.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page as a test looks at it: parsed as XML, with nothing fetched from anywhere. */
record Page(String markup, Document document) {

    static Page of(String markup) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setExpandEntityReferences(false);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)));
        return new Page(markup, document);
    }

    List<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < all.getLength(); at++) {
            elements.add((Element) all.item(at));
        }
        return elements;
    }

    /** The values of an attribute, in the order of the page. */
    List<String> values(String attribute) {
        return elements().stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    List<Element> ofClass(String name) {
        return elements().stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    Element withId(String id) {
        return elements().stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no element '" + id + "'"));
    }

    /** What a reader of that language sees inside the element. */
    static String text(Element element, String language) {
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (!(children.item(at) instanceof Element child)) {
                text.append(children.item(at).getTextContent());
            } else if (!child.hasAttribute("lang") || child.getAttribute("lang").equals(language)) {
                text.append(text(child, language)).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    int count(String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(markup);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
