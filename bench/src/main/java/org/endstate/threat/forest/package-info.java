/** Benchmarks of the forest from inside: {@link org.endstate.threat.forest.ForestTraining}. */
@NullMarked
package org.endstate.threat.forest;

import org.jspecify.annotations.NullMarked;
