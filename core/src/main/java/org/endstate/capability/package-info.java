/**
 * What the host's forces can do without the mission, now and later.
 *
 * <p>Start with {@link org.endstate.capability.Judgement}, {@link org.endstate.capability.Assessment} and
 * {@link org.endstate.capability.LevelStanding}. The flow: judgements are restated in the terms of the latest framework
 * version ({@link org.endstate.capability.CapabilityInputs}), pooled panel by panel
 * ({@link org.endstate.capability.Panel}), learned from ({@link org.endstate.capability.FunctionRecord}), read by rules
 * ({@link org.endstate.capability.LevelRule}) and projected. Levels are ordinal: no mean of levels is ever formed. What
 * was found is never changed by what came later.
 */
@NullMarked
package org.endstate.capability;

import org.jspecify.annotations.NullMarked;
