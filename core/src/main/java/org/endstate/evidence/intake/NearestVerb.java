package org.endstate.evidence.intake;

import java.util.List;
import java.util.Optional;

/** Chooses, of the attributions of a sentence, the one a quotation in marks belongs to. */
final class NearestVerb {

    private NearestVerb() {}

    /**
     * The attribution directly after the quotation where its marks close with a comma or nothing stands before it; else
     * the last one before it; else the first one after.
     */
    static Optional<Attribution> of(String masked, Span quote, List<Attribution> all) {
        Optional<Attribution> after =
                all.stream().filter(one -> one.words().start() >= quote.end()).findFirst();
        Optional<Attribution> before =
                all.stream().filter(one -> one.words().end() <= quote.start()).reduce((first, second) -> second);
        boolean adjacent = after.isPresent()
                && masked.substring(quote.end(), after.get().words().start()).matches("\uE000?[\\s,]*");
        boolean comma = ",!?".indexOf(masked.charAt(quote.end() - 1)) >= 0 || masked.startsWith("\uE000,", quote.end());
        return adjacent && (comma || before.isEmpty()) ? after : before.isPresent() ? before : after;
    }
}
