/**
 * Whether the mission is on the agreed course, and how past exits went.
 *
 * <p>Start with {@link org.endstate.oversight.ReferenceClass}.
 */
@NullMarked
package org.endstate.oversight;

import org.jspecify.annotations.NullMarked;
