/**
 * Plans and simulations on public and seeded instances, beside the best results known and other programs.
 *
 * <p>Start with {@link org.endstate.bench.schedule.ScheduleBenchmark}. A program to compare with implements
 * {@link org.endstate.bench.schedule.Peer} and is added to {@link org.endstate.bench.schedule.Peers}.
 */
@NullMarked
package org.endstate.bench.schedule;

import org.jspecify.annotations.NullMarked;
