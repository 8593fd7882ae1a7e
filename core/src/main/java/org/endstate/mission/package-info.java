/**
 * The nouns of a mission that is being ended or handed over, and their invariants.
 *
 * <p>Start with {@link org.endstate.mission.Mission} and {@link org.endstate.mission.Site}. Values only: nothing here
 * reads, computes or decides, and nothing here knows any other package of Endstate.
 */
@NullMarked
package org.endstate.mission;

import org.jspecify.annotations.NullMarked;
