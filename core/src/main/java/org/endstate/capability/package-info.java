/**
 * What the host's forces can do without the mission, now and later.
 *
 * <p>Start with {@link org.endstate.capability.Judgement} and {@link org.endstate.capability.LevelDistribution}. Levels
 * are ordinal: no mean of levels is ever formed.
 */
@NullMarked
package org.endstate.capability;

import org.jspecify.annotations.NullMarked;
