package org.endstate.report.typeset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.provenance.ContentHash;

/**
 * Takes the clock out of a PDF. FOP writes the time of day as the date of the metadata, and derives the file's id from
 * it. The one becomes the creation date, the other a hash of the rest of the file; neither changes its length, so that
 * no offset moves.
 */
final class Clockless {

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>([^<]+)</xmp:CreateDate>");
    private static final Pattern METADATA = Pattern.compile("<xmp:MetadataDate>([^<]+)</xmp:MetadataDate>");
    private static final Pattern ID = Pattern.compile("/ID \\[<([0-9A-F]{32})> <([0-9A-F]{32})>\\]");
    private static final int DIGITS = 32;

    private Clockless() {}

    static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String dated = replaced(text, METADATA, find(text, CREATED).group(1));
        Matcher id = find(dated, ID);
        String rest = dated.substring(0, id.start()) + dated.substring(id.end());
        String hash = ContentHash.of(rest.getBytes(StandardCharsets.ISO_8859_1))
                .hex()
                .substring(0, DIGITS)
                .toUpperCase(Locale.ROOT);
        String named =
                dated.substring(0, id.start()) + "/ID [<" + hash + "> <" + hash + ">]" + dated.substring(id.end());
        return named.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String replaced(String text, Pattern pattern, String value) {
        Matcher found = find(text, pattern);
        if (found.group(1).length() != value.length()) {
            throw new IllegalStateException("[" + found.group(1) + "] and [" + value + "] differ in length.");
        }
        return text.substring(0, found.start(1)) + value + text.substring(found.end(1));
    }

    private static Matcher find(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("The PDF has nothing like [" + pattern
                    + "].\nMaybe this version of FOP writes it in another form.");
        }
        return matcher;
    }
}
