/**
 * In which order and when the mission leaves: maps a mission onto the scheduling kernel and its answers back.
 *
 * <p>Start with {@link org.endstate.timeline.PlanningSettings} and {@link org.endstate.timeline.OptionKind}.
 */
@NullMarked
package org.endstate.timeline;

import org.jspecify.annotations.NullMarked;
