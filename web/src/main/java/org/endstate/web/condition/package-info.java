/**
 * The conditions screen: each gate, how likely it is to be open, what keeps it closed, how it was read before, and the
 * way to a waiver. Begin with {@link org.endstate.web.condition.ConditionController} and
 * {@link org.endstate.web.condition.GateHistory}. A gate is passed by signature only, never here.
 */
@NullMarked
package org.endstate.web.condition;

import org.jspecify.annotations.NullMarked;
