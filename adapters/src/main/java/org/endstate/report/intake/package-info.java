/**
 * The page on which a person sees what documents say before deciding on it.
 *
 * <p>Start with {@link org.endstate.report.intake.CandidatePage}. It shows candidates where they stand in the text and
 * decides nothing.
 */
@NullMarked
package org.endstate.report.intake;

import org.jspecify.annotations.NullMarked;
