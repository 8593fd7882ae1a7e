package org.endstate.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every score must do: nobody scores better, on average, by reporting other than what he believes.
 *
 * @param <R> what is reported
 */
interface ProperScoreContract<R> {

    int OUTCOMES = 40_000;

    /** The score of a report when the outcome came true. */
    double score(R report, double outcome);

    /** An outcome that comes about as the belief says. */
    double outcome(R belief, Draws draws, long index);

    /** Beliefs that differ visibly from one another; each is a lie for the others. */
    List<R> beliefs();

    @Test
    default void honesty_scores_better_than_every_lie() {
        Draws draws = Draws.of(1950);
        for (R belief : beliefs()) {
            double[] outcomes = IntStream.range(0, OUTCOMES)
                    .mapToDouble(i -> outcome(belief, draws, i))
                    .toArray();
            for (R lie : beliefs()) {
                if (lie != belief) {
                    assertThat(marginInStandardErrors(belief, lie, outcomes))
                            .as("%s instead of the belief %s", lie, belief)
                            .isGreaterThan(3);
                }
            }
        }
    }

    @Test
    default void a_score_is_never_negative() {
        Draws draws = Draws.of(1951);
        for (R belief : beliefs()) {
            for (R report : beliefs()) {
                for (int i = 0; i < 100; i++) {
                    assertThat(score(report, outcome(belief, draws, i))).isNotNegative();
                }
            }
        }
    }

    private double marginInStandardErrors(R belief, R lie, double[] outcomes) {
        double sum = 0;
        double squares = 0;
        for (double outcome : outcomes) {
            double margin = score(lie, outcome) - score(belief, outcome);
            sum += margin;
            squares += margin * margin;
        }
        double mean = sum / outcomes.length;
        return mean / Math.sqrt((squares / outcomes.length - mean * mean) / outcomes.length);
    }
}
