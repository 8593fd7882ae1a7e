/**
 * What experts said in private, how good they have been, and how their judgements are combined.
 *
 * <p>Start with {@link org.endstate.judgement.Study}: experts, items and answers, as a working group or another
 * programme's file gives them. {@link org.endstate.judgement.StudyScores} scores a study by Cooke's classical model,
 * {@link org.endstate.judgement.ScoreCards} by proper scores beside persistence and the equal-weight pool, and
 * {@link org.endstate.judgement.StudyPools} combines the answers, each party's own pool beside the joint one.
 *
 * <p>The classical model compiles a study once into grids of distribution functions ({@code ItemGrid}); pools with any
 * weights are then sums over these grids ({@code Mixture}), so that thousands of re-weightings, as cross-validation
 * needs them, cost no more than additions.
 *
 * <p>Nothing here averages quantiles or levels, and no number calls itself skill that rests on fewer than
 * {@link org.endstate.judgement.Skill#ENOUGH} resolved items.
 */
@NullMarked
package org.endstate.judgement;

import org.jspecify.annotations.NullMarked;
