/**
 * A study of projections: which of several models foresees the level of a function best, in worlds whose truth is
 * known. Start with {@link org.endstate.bench.capability.CapabilityStudy}; {@link org.endstate.bench.capability.World}
 * says what is true, {@link org.endstate.bench.capability.Model} what is compared. Run it by {@code ./dev bench
 * capability}.
 */
@NullMarked
package org.endstate.bench.capability;

import org.jspecify.annotations.NullMarked;
