package org.endstate.intake;

import java.util.ArrayList;
import java.util.List;
import org.endstate.evidence.intake.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element, one block a line, and where its block quotations stand.
 *
 * @param quoted the stretches of {@code blockquote} elements
 */
record MarkedText(String text, List<Span> quoted) {

    MarkedText {
        quoted = List.copyOf(quoted);
    }

    static MarkedText of(Element element) {
        Collector collector = new Collector();
        element.traverse(collector);
        return new MarkedText(collector.text.toString().stripTrailing(), collector.spans());
    }

    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private final List<int[]> quoted = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    newLine();
                }
                if (element.normalName().equals("blockquote")) {
                    quoted.add(new int[] {text.length(), -1});
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                if (element.normalName().equals("blockquote")) {
                    close();
                }
                newLine();
            }
        }

        private void close() {
            for (int i = quoted.size() - 1; i >= 0; i--) {
                if (quoted.get(i)[1] < 0) {
                    quoted.get(i)[1] = text.length();
                    return;
                }
            }
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i) == '\u00A0' ? ' ' : words.charAt(i);
                boolean blank = Character.isWhitespace(c);
                boolean doubled = blank && (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)));
                if (!doubled && c >= ' ' || blank && !doubled) {
                    text.append(blank ? ' ' : c);
                }
            }
        }

        private void newLine() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private List<Span> spans() {
            String whole = text.toString().stripTrailing();
            return quoted.stream()
                    .map(pair -> new int[] {pair[0], Math.min(pair[1], whole.length())})
                    .filter(pair -> pair[1] > pair[0])
                    .map(pair -> new Span(pair[0], pair[1]))
                    .toList();
        }
    }
}
