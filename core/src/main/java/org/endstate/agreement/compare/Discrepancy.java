package org.endstate.agreement.compare;

import java.util.Optional;
import org.endstate.agreement.Language;

/**
 * Something that stands in one language of a paragraph and, as far as can be read, not in another.
 *
 * @param paragraph its id
 * @param has the language it stands in
 * @param lacks the other
 * @param mention what it is; empty where the whole paragraph is missing
 */
public record Discrepancy(String paragraph, Language has, Language lacks, Optional<Mention> mention) {}
