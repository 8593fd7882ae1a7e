package org.endstate.commission.proceedings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Language;

/**
 * What is put before the commission.
 *
 * @param id never used twice
 * @param text its words in each language
 * @param replaces id of the item that is superseded once this one is agreed; empty for none
 */
public record Proposal(String id, Content content, SortedMap<Language, String> text, String replaces) {
    public Proposal {
        text = Collections.unmodifiableSortedMap(new TreeMap<>(text));
    }
}
