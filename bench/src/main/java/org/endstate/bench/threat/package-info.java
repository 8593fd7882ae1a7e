/**
 * How good and how fast the threat forecast is, beside the field's baselines. Start with
 * {@link org.endstate.bench.threat.ThreatBenchmark}.
 */
@NullMarked
package org.endstate.bench.threat;

import org.jspecify.annotations.NullMarked;
