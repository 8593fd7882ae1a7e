/**
 * Reads a mission folder into a {@link org.endstate.commission.Dossier}, or says everything that is wrong with it.
 *
 * <p>Start with {@link org.endstate.formats.mission.MissionFolder}; {@code MissionShapes} says what mission.yaml may
 * hold. The way of a folder: text, tree, shape check, what was known on the planning date, checks of meaning, and only
 * when nothing at all is wrong, binding to the records of the core. Checks look at the tree and not at the records,
 * because a record refuses to exist with a wrong value, and a reader wants to see all wrong values at once.
 */
@NullMarked
package org.endstate.formats.mission;

import org.jspecify.annotations.NullMarked;
