package org.endstate.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its article: the one marked so if it has text, else the one whose own
 * paragraphs have most text outside links. A mark on a single paragraph means the element around it.
 */
final class MainElement {

    private static final List<String> MARKS = List.of("[itemprop=articleBody]", "article", "main,[role=main]");
    private static final int SOME_TEXT = 200;

    private MainElement() {}

    static Element of(Document page) {
        return marked(page).or(() -> dense(page)).orElse(page.body());
    }

    private static Optional<Element> marked(Document page) {
        return MARKS.stream()
                .flatMap(mark -> page.select(mark).stream()
                        .map(MainElement::whole)
                        .filter(element -> prose(element) >= SOME_TEXT)
                        .max(Comparator.comparingInt(MainElement::prose))
                        .stream())
                .findFirst();
    }

    /** What holds the paragraphs of a page that marks them one by one, or the first of them only. */
    private static Element whole(Element marked) {
        Element parent = marked.parent();
        return marked.normalName().equals("p") && parent != null ? parent : marked;
    }

    private static Optional<Element> dense(Document page) {
        return page.select("p").stream()
                .map(Element::parent)
                .flatMap(parent -> Optional.ofNullable(parent).stream())
                .distinct()
                .filter(element -> prose(element) >= SOME_TEXT)
                .max(Comparator.comparingInt(MainElement::ownProse));
    }

    private static int prose(Element element) {
        return element.select("p").stream().mapToInt(MainElement::outsideLinks).sum();
    }

    private static int ownProse(Element element) {
        return element.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .mapToInt(MainElement::outsideLinks)
                .sum();
    }

    private static int outsideLinks(Element paragraph) {
        return paragraph.text().length() - paragraph.select("a").text().length();
    }
}
