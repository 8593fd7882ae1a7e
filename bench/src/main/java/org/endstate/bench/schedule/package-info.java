/**
 * Plans and simulations on public and seeded instances, beside other programs, in one table that can be measured piece
 * by piece.
 *
 * <p>Start with {@link org.endstate.bench.schedule.ScheduleBenchmark}, which runs each
 * {@link org.endstate.bench.schedule.Part} and keeps every value in {@link org.endstate.bench.schedule.Runs}. A program
 * to compare with implements {@link org.endstate.bench.schedule.Peer} and is added to
 * {@link org.endstate.bench.schedule.Peers}; its schedules are held against the kernel's checker by
 * {@link org.endstate.bench.schedule.Checked}. The peers are dependencies of this module only and are never shipped.
 */
@NullMarked
package org.endstate.bench.schedule;

import org.jspecify.annotations.NullMarked;
