package org.endstate.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.evidence.intake.Post;
import org.endstate.evidence.intake.Unread.Why;
import org.endstate.formats.yaml.Scalar;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A web page: its article without navigation, advertisements and scripts, and what its head says of publisher, day and
 * language. Nothing is loaded and no script runs; jsoup knows no external entities.
 */
final class HtmlText {

    private static final String CLUTTER =
            "script,style,noscript,nav,footer,aside,form,iframe,object,embed,svg,button,template,select"
                    + ",[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[aria-hidden=true],[hidden]"
                    + ",[class~=(?i)(^|[-_ ])(nav|menu|breadcrumb|related|newsletter|subscribe|share|social|advert|promo|cookie|comments?|sidebar|footer)($|[-_ ])]";
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern PUBLISHER =
            Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"([^\"\\\\]{1,120})\"");

    private HtmlText() {}

    static Extract read(byte[] bytes) throws Unreadable {
        return read(DocumentReader.utf8(bytes));
    }

    static Extract read(String html) throws Unreadable {
        if (NestedMarkup.depth(html) > Limits.DEEPEST) {
            throw new Unreadable(Why.TOO_DEEP, 0, Limits.DEEPEST);
        }
        Document page = Parser.htmlParser().parseInput(html, "");
        String structured = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .reduce("", String::concat);
        Optional<LocalDate> published = published(page, structured);
        String publisher = publisher(page, structured);
        String title = title(page);
        String language = page.select("html").attr("lang");
        page.select(CLUTTER).stream().filter(element -> !isByline(element)).forEach(Element::remove);
        MarkedText text = MarkedText.of(MainElement.of(page));
        List<Post> posts = text.quoted().stream()
                .flatMap(span -> org.endstate.evidence.intake.Posts.find(text.text(), span).stream())
                .toList();
        return new Extract(text.text(), title, publisher, published, language, posts);
    }

    /** Whether an element is the foot of a quotation, which names its author and day, rather than that of a page. */
    private static boolean isByline(Element element) {
        boolean foot =
                element.normalName().equals("footer") || element.className().contains("footer");
        return foot && element.closest("blockquote") != null;
    }

    private static String title(Document page) {
        String shared = page.select("meta[property=og:title]").attr("content");
        return shared.isBlank() ? page.title().strip() : shared.strip();
    }

    private static Optional<LocalDate> published(Document page, String structured) {
        Matcher inData = PUBLISHED.matcher(structured);
        List<String> said = List.of(
                page.select(
                                "meta[property=article:published_time],meta[itemprop=datePublished],meta[name~=(?i)^(date|pubdate|publish-?date|dc\\.date(\\.issued)?|dcterms\\.date|parsely-pub-date|published)$]")
                        .attr("content"),
                inData.find() ? inData.group(1) : "",
                page.select("time[itemprop=datePublished],time[pubdate],article time[datetime],time[datetime]")
                        .attr("datetime"));
        return said.stream()
                .map(String::strip)
                .filter(day -> day.length() >= 10)
                .flatMap(day -> Scalar.findDate(day.substring(0, 10)).stream())
                .findFirst();
    }

    private static String publisher(Document page, String structured) {
        Matcher inData = PUBLISHER.matcher(structured);
        return List.of(
                        page.select("meta[property=og:site_name]").attr("content"),
                        page.select(
                                        "meta[name~=(?i)^(publisher|application-name|dc\\.publisher|author-organization|source)$]")
                                .attr("content"),
                        inData.find() ? inData.group(1) : "",
                        page.select("link[rel=canonical]")
                                .attr("href")
                                .replaceFirst("^https?://(?:www\\.)?([^/]+).*", "$1"))
                .stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
