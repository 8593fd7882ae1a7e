/**
 * How long the intake of documents takes beside the bare extraction of their text.
 *
 * <p>Start with {@link org.endstate.bench.intake.IntakeBenchmark}.
 */
@NullMarked
package org.endstate.bench.intake;

import org.jspecify.annotations.NullMarked;
