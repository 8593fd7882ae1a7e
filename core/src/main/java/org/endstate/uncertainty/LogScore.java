package org.endstate.uncertainty;

/**
 * The logarithmic score −ln p of the probability given to what came true, in nats; 0 is perfect, and positive infinity
 * is the score of having held it impossible. Proper, and the only proper score that looks at nothing else (Good,
 * "Rational decisions", Journal of the Royal Statistical Society B 14, 1952; Gneiting and Raftery, Journal of the
 * American Statistical Association 102, 2007, section 4.1). Also called ignorance.
 */
public final class LogScore {

    private LogScore() {}

    /** The score of the probability p, in [0,1], that an event happens. */
    public static double of(double p, boolean happened) {
        double given = happened ? Probabilities.checked(p) : 1 - Probabilities.checked(p);
        return given == 1 ? 0 : -StrictMath.log(given);
    }

    /** The score of the probabilities of levels 0, 1, 2 …, summing to 1, when this level came true. */
    public static double of(double[] levels, int level) {
        return of(Probabilities.checked(levels, level)[level], true);
    }
}
