package org.endstate.bench.capability;

import java.util.List;
import org.endstate.capability.LevelDistribution;

/** Foresees levels from ratings. */
interface Model {

    String name();

    /**
     * The levels of a mission's functions, {@value World#AHEAD_years} year after the last rating.
     *
     * @param functions the ratings of each function
     * @param removed whether it is known that the mission's support ends with the last rating
     */
    List<LevelDistribution> foresee(List<List<Rated>> functions, boolean removed);

    /** A model that looks at each function by itself and does not ask about support. */
    static Model alone(String name, Single single) {
        return new Model() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<LevelDistribution> foresee(List<List<Rated>> functions, boolean removed) {
                return functions.stream().map(single::foresee).toList();
            }
        };
    }

    /** Foresees the level of one function. */
    @FunctionalInterface
    interface Single {
        LevelDistribution foresee(List<Rated> ratings);
    }
}
