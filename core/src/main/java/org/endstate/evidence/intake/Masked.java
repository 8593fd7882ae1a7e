package org.endstate.evidence.intake;

import java.util.List;

/**
 * A text in which what stands between quotation marks is opaque, with every index as before: sentences and verbs of the
 * writer are then not mixed up with those of the quoted. The punctuation that closes a quotation stays readable.
 */
final class Masked {

    static final char OPAQUE = '\uE000';

    private Masked() {}

    static String of(String text, List<Span> quoted) {
        StringBuilder masked = new StringBuilder(text);
        for (Span quote : quoted) {
            int last = quote.end() - 1;
            for (int i = quote.start() - 1; i <= Math.min(quote.end(), text.length() - 1); i++) {
                boolean closing = i == last && ".,!?".indexOf(text.charAt(i)) >= 0;
                if (!closing && text.charAt(i) != '\n') {
                    masked.setCharAt(i, OPAQUE);
                }
            }
        }
        return masked.toString();
    }
}
