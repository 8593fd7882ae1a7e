/**
 * What changed between two versions of a text, and where its languages disagree.
 *
 * <p>Start with {@link org.endstate.agreement.compare.TextDiff} and
 * {@link org.endstate.agreement.compare.LanguageCheck}. A difference between versions is exact: applied to the one
 * version it gives the other. Between languages only what can be read without understanding is compared: whether a
 * paragraph is there, numbers in digits, dates and defined terms. Nothing here says that a translation is right.
 */
@NullMarked
package org.endstate.agreement.compare;

import org.jspecify.annotations.NullMarked;
