package org.endstate.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.formats.yaml.Scalar;

/**
 * Plain text. Lines such as {@code Publisher: …}, {@code Published: 2024-01-27}, {@code Language: ar} at its beginning,
 * up to a blank line, say where it comes from. Lines that only wrap are joined where paragraphs stand between blank
 * lines.
 */
final class PlainText {

    private static final Pattern HEADER = Pattern.compile("(Publisher|Published|Language|Title|Source|Date): ?(.*)");

    private PlainText() {}

    static Extract read(byte[] bytes) {
        String all = DocumentReader.utf8(bytes)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', ' ');
        Map<String, String> headers = new HashMap<>();
        int at = 0;
        while (at < all.length()) {
            int end = all.indexOf('\n', at) < 0 ? all.length() : all.indexOf('\n', at);
            Matcher header = HEADER.matcher(all.substring(at, end));
            if (!header.matches()) {
                break;
            }
            headers.put(
                    header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip());
            at = Math.min(all.length(), end + 1);
        }
        String day = headers.getOrDefault("published", headers.getOrDefault("date", ""));
        Optional<LocalDate> published = day.length() < 10 ? Optional.empty() : Scalar.findDate(day.substring(0, 10));
        return new Extract(
                unwrapped(all.substring(at).strip()),
                headers.getOrDefault("title", ""),
                headers.getOrDefault("publisher", headers.getOrDefault("source", "")),
                published,
                headers.getOrDefault("language", ""),
                List.of());
    }

    /** Joins lines that were cut at a column: where paragraphs are told by blank lines and lines are 40 to 100 long. */
    static String unwrapped(String text) {
        String[] lines = text.split("\n");
        long wrapped = java.util.Arrays.stream(lines)
                .filter(line -> line.length() > 40 && line.length() <= 100)
                .count();
        boolean cut = text.contains("\n\n")
                && wrapped * 2 > lines.length
                && java.util.Arrays.stream(lines).allMatch(line -> line.length() <= 100);
        return cut ? text.replaceAll("(?<![\\n])\\n(?![\\n])", " ") : text;
    }
}
