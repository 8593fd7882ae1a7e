/**
 * Benchmarks of the forest from inside: {@link org.endstate.threat.forest.ForestTraining}; and a candidate of another
 * kind.
 */
@NullMarked
package org.endstate.threat.forest;

import org.jspecify.annotations.NullMarked;
