/**
 * Whether the mission is on the agreed course, and how past exits went.
 *
 * <p>Start with {@link org.endstate.oversight.Actuals}, {@link org.endstate.oversight.ReferenceClass} and, for plans
 * held against what happened, {@link org.endstate.oversight.CaseScores}.
 */
@NullMarked
package org.endstate.oversight;

import org.jspecify.annotations.NullMarked;
