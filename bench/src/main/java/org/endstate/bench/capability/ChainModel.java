package org.endstate.bench.capability;

import java.util.List;
import org.endstate.capability.LevelDistribution;

/** Endstate's own model under some settings and one way to read its two fans. */
record ChainModel(String name, Learner learner, Fan fan) implements Model {

    /** Which fan is read. */
    enum Fan {
        /** The one that comes true: whether support ends is the commission's own decision. */
        TRUE,
        /** Always "support kept". */
        KEPT,
        /** Three quarters "kept" and one quarter "removed". */
        BLENDED
    }

    private static final double WEIGHT = 0.25;

    @Override
    public List<LevelDistribution> foresee(List<List<Rated>> functions, boolean removed) {
        return learner.learn(functions).stream()
                .map(fans -> read(fans, removed))
                .toList();
    }

    private LevelDistribution read(Learner.Fans fans, boolean removed) {
        return switch (fan) {
            case TRUE -> removed ? fans.removed() : fans.kept();
            case KEPT -> fans.kept();
            case BLENDED -> blend(fans);
        };
    }

    private static LevelDistribution blend(Learner.Fans fans) {
        double[] sum = new double[Rated.LEVELS];
        for (int level = 0; level < sum.length; level++) {
            sum[level] = (1 - WEIGHT) * fans.kept().at(level)
                    + WEIGHT * fans.removed().at(level);
        }
        return LevelDistribution.ofWeights(sum);
    }
}
