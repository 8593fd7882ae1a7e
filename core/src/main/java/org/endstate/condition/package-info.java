/**
 * Which statement must hold before which step: conditions, gates, and how likely each is to be open by when.
 *
 * <p>Start with {@link org.endstate.condition.Condition} and {@link org.endstate.condition.Gate}. Probabilities of
 * gates come from joint sample paths; marginals are never multiplied.
 */
@NullMarked
package org.endstate.condition;

import org.jspecify.annotations.NullMarked;
