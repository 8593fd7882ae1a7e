package org.endstate.formats.mission;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.LevelDistribution;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.text.Flaw;

/** The columns {@code l0} to {@code l5}: a probability for each level. */
final class LevelColumns {

    static final List<String> NAMES = List.of("l0", "l1", "l2", "l3", "l4", "l5");
    private static final double TOLERANCE = 0.005;

    private LevelColumns() {}

    /** The distribution; empty, and a flaw, if there is none in the row. */
    static Optional<LevelDistribution> read(CsvRow row, List<Flaw> flaws) {
        double[] weights = new double[NAMES.size()];
        double sum = 0;
        for (int level = 0; level < weights.length; level++) {
            String column = NAMES.get(level);
            Optional<Double> probability = row.findNumber(column).filter(p -> p >= 0 && p <= 1);
            if (probability.isEmpty()) {
                flaws.add(Columns.wrong(row, column, "a probability from 0 to 1"));
                return Optional.empty();
            }
            weights[level] = probability.get();
            sum += weights[level];
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE + 1e-12)) {
            flaws.add(Flaw.of(
                    row.placeOf(NAMES.getFirst()),
                    "the probabilities of levels 0 to 5 sum to " + Math.round(sum * 1e4) / 1e4,
                    "a sum of 1, give or take " + TOLERANCE));
            return Optional.empty();
        }
        return Optional.of(LevelDistribution.ofWeights(weights));
    }
}
