package org.endstate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds English sentences on Arabic pages: three words in a row in Latin letters, in a text or in an attribute that is
 * read aloud, outside elements that say what they are: another language, code, names set apart, what is typed in.
 */
final class EnglishLeft {

    private static final String MARKED = "[lang=en], [lang=en] *, code, code *, pre, pre *, bdi, bdi *, time, output,"
            + " script, style, textarea, [translate=no], [translate=no] *";
    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder");
    private static final Pattern SENTENCE =
            Pattern.compile("[A-Za-z][A-Za-z’'-]*(?:[ \u00a0]+[A-Za-z][A-Za-z’'-]*){2,}");

    /** A command of the command line, set apart. */
    private static final Pattern COMMAND = Pattern.compile("\u2068endstate [^\u2069]*\u2069");

    private final String data;
    private final Map<String, List<String>> found = new TreeMap<>();

    /** Besides what the mission and the people of the test say themselves. */
    EnglishLeft(String data) {
        this.data = plain(data);
    }

    /** With everything that stands in the files of a mission as its data. */
    static EnglishLeft besides(Path mission) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(mission)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().matches(".*\\.(yaml|csv)")) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EnglishLeft(all.toString());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** What is left on this page, kept under the name of the state that it shows; and that it is another answer. */
    void look(String state, HttpResponse<String> answer, int expected) {
        Document page = Jsoup.parse(answer.body());
        List<String> left = new ArrayList<>();
        if (answer.statusCode() != expected) {
            left.add("answered " + answer.statusCode() + " and not " + expected);
        }
        for (Element element : page.getAllElements()) {
            if (element.is(MARKED)) {
                continue;
            }
            element.textNodes().stream().map(TextNode::text).forEach(text -> add(text, left));
            SPOKEN.forEach(name -> add(element.attr(name), left));
        }
        if (!left.isEmpty()) {
            found.put(state, left);
        }
    }

    private void add(String text, List<String> left) {
        SENTENCE.matcher(COMMAND.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group())
                .filter(words -> !data.contains(plain(words)))
                .forEach(left::add);
    }

    /** Everything that is left, by the state that shows it. */
    Map<String, List<String>> found() {
        return Map.copyOf(found);
    }
}
