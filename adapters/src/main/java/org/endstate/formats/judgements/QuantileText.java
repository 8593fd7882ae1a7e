package org.endstate.formats.judgements;

import java.util.List;
import java.util.Optional;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Scale;

/** Turns the quantiles that an expert gave into a belief, or says why they are none. */
final class QuantileText {

    private QuantileText() {}

    /**
     * The belief; where there is none, a flaw is added to the text.
     *
     * @param who of whom and what the quantiles are, for the message
     * @param places of the values, one for each
     */
    static Optional<Belief.Quantiles> read(
            List<Double> values, Scale scale, String who, List<Place> places, StudyText text) {
        for (int i = 0; i < values.size(); i++) {
            if (!scale.holds(values.get(i))) {
                text.flaw(Flaw.of(
                        places.get(i),
                        who + " has the quantile " + values.get(i) + " on the scale " + scale,
                        expected(scale),
                        scale == Scale.LOG ? "if the item can be 0 or less, give it the scale UNI" : ""));
                return Optional.empty();
            }
            if (i > 0 && !scale.separates(values.get(i - 1), values.get(i))) {
                text.flaw(risesNot(values, i, who, places.get(i)));
                return Optional.empty();
            }
        }
        return Optional.of(new Belief.Quantiles(values));
    }

    private static Flaw risesNot(List<Double> values, int i, String who, Place place) {
        boolean equal = values.get(i) >= values.get(i - 1);
        return Flaw.of(
                place,
                who + (equal ? " has two equal quantiles, " : " has quantiles that cross, ") + values.get(i - 1)
                        + " and " + values.get(i),
                "quantiles that rise",
                equal ? "two equal quantiles claim a certainty: ask the expert, or mark the answer as missing" : "");
    }

    /** What a number on the scale has to be. */
    static String expected(Scale scale) {
        return scale == Scale.LOG ? "a number above 0, at most 1e300" : "a number within ±1e300";
    }

    static String who(String expert, String item) {
        return "the answer of " + Quoted.of(expert) + " to " + Quoted.of(item);
    }
}
