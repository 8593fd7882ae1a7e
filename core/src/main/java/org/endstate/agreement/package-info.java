/**
 * What the two parties have agreed, noted or disputed, clause by clause.
 *
 * <p>Start with {@link org.endstate.agreement.Clause}: text in {@link org.endstate.agreement.Paragraph}s with ids that
 * last, linked to what the mission plans. {@code compare} says what changed from version to version and where languages
 * disagree; {@code statement} draws the joint statement from what all have agreed.
 */
@NullMarked
package org.endstate.agreement;

import org.jspecify.annotations.NullMarked;
