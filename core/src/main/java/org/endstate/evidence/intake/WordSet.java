package org.endstate.evidence.intake;

import java.util.List;
import java.util.Set;

/** A closed class of words. */
final class WordSet {

    private WordSet() {}

    /** The words of a text with single spaces between them. */
    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
