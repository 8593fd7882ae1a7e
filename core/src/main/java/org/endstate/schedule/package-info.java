/**
 * The scheduling kernel: activities, resources and days in flat arrays, an exact checker, a search and an executor.
 *
 * <p>Knows no noun of a mission.
 */
@NullMarked
package org.endstate.schedule;

import org.jspecify.annotations.NullMarked;
