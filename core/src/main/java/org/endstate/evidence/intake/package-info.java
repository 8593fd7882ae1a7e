/**
 * What a document says, found by rules on its text: who is quoted, which figures and dates are given, which places are
 * named. Every find is a proposal with its {@link org.endstate.evidence.intake.Span}; a person decides what becomes an
 * account.
 *
 * <p>Start with {@link org.endstate.evidence.intake.Candidates}, which puts everything together, then
 * {@link org.endstate.evidence.intake.Quotations}. The rules know closed classes of words (verbs of speech, numerals,
 * months, titles) and shapes of sentences, never names of persons or subjects. They must never read files, guess a date
 * without a publication date, or decide whether a speaker is right.
 */
@NullMarked
package org.endstate.evidence.intake;

import org.jspecify.annotations.NullMarked;
