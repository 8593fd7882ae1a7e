package org.endstate.schedule;

/**
 * The best schedule a search has found: the priority that leads to it, and the execution itself. Executing by this
 * priority again with the same durations gives the same days.
 *
 * @param priority who is served first, and for whom units are kept
 * @param execution what happens if every duration and gate comes as planned
 * @param bound_days no plan has a shorter makespan than this
 * @param schedules how many schedules were generated to find it
 */
public record PlannedSchedule(Priority priority, Execution execution, Score score, int bound_days, long schedules) {}
