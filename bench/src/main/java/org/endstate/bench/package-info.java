/**
 * Benchmarks: how fast the kernel is, beside a plain program that does the same.
 *
 * <p>Start with {@link org.endstate.bench.Benchmarks}. {@link org.endstate.bench.PlainExecutor} is the peer: what a
 * user would write with objects and a priority queue. Numbers depend on the machine; only ratios travel.
 */
@NullMarked
package org.endstate.bench;

import org.jspecify.annotations.NullMarked;
