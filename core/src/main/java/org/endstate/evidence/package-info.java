/**
 * What happened, who says so, and how good the source is.
 *
 * <p>Start with {@link org.endstate.evidence.DeathsByMonth}, the series working group 1 forecasts from, and
 * {@link org.endstate.evidence.EvidenceIssue}, which is how bad input travels. Competing accounts are never merged.
 */
@NullMarked
package org.endstate.evidence;

import org.jspecify.annotations.NullMarked;
