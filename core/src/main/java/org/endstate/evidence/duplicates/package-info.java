/**
 * Events of several data sets that are probably one.
 *
 * <p>{@link org.endstate.evidence.duplicates.DuplicateSearch} proposes pairs with its reasons;
 * {@link org.endstate.evidence.duplicates.DuplicateReview} holds them against what people decided. It must never merge
 * two events, nor leave one out.
 */
@NullMarked
package org.endstate.evidence.duplicates;

import org.jspecify.annotations.NullMarked;
