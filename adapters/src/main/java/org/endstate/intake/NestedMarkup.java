package org.endstate.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep elements stand in one another, estimated from tags alone, before a page is parsed. */
final class NestedMarkup {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})");
    private static final Set<String> FLAT = Set.of(
            "p", "li", "br", "img", "meta", "link", "input", "hr", "source", "area", "base", "col", "wbr", "track",
            "option", "td", "tr", "th", "dt", "dd", "path", "rect", "circle", "use", "line", "polygon");

    private NestedMarkup() {}

    static int depth(String html) {
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        int deepest = 0;
        while (tag.find()) {
            if (!FLAT.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }
}
