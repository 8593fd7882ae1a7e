/**
 * In which order and when the mission leaves: maps a mission onto the scheduling kernel and its answers back.
 *
 * <p>A plan for planned durations gives each option a first priority; {@code OptionSearch} improves it on futures of
 * their own ({@link org.endstate.timeline.FutureSet}); {@code OptionSimulation} executes it in the scenarios of the
 * forecast; {@code OptionAppraiser} says how far that can be trusted, {@code FrontierSearch} what can be traded against
 * what. What planning has looked at is never what a forecast is made on.
 *
 * <p>Start with {@link org.endstate.timeline.PlanningSettings}, {@link org.endstate.timeline.OptionKind} and
 * {@link org.endstate.timeline.TimelinePlanner}.
 */
@NullMarked
package org.endstate.timeline;

import org.jspecify.annotations.NullMarked;
