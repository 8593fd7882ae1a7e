/**
 * Where a result comes from: the hash of every input, the method with its version, and the seed.
 *
 * <p>Start with {@link org.endstate.provenance.Derived}. Nothing here knows a mission.
 */
@NullMarked
package org.endstate.provenance;

import org.jspecify.annotations.NullMarked;
