/**
 * How fast the record is, beside the raw cost of the same work in the same run.
 *
 * <p>Start with {@link org.endstate.bench.record.RecordBenchmark}; each {@code SideBySide} is one line of its table.
 */
@NullMarked
package org.endstate.bench.record;

import org.jspecify.annotations.NullMarked;
