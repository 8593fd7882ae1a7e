/**
 * First-level administrative areas of all countries: their codes, what they are called, where they lie and which border
 * on which.
 *
 * <p>Start with {@link org.endstate.formats.boundaries.AreaRegister} for codes and names and with
 * {@link org.endstate.formats.boundaries.Boundaries} for shapes. The data are Natural Earth's, in the public domain,
 * made small by {@code adapters/src/boundaries/generate.py}; names and borders are its view and nobody's position.
 * Nothing here knows an event.
 */
@NullMarked
package org.endstate.formats.boundaries;

import org.jspecify.annotations.NullMarked;
