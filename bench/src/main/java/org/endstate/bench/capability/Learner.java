package org.endstate.bench.capability;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.capability.BirthDeathModel;
import org.endstate.capability.BirthDeathModel.Assessed;
import org.endstate.capability.BirthDeathModel.Settings;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.Posterior;
import org.endstate.capability.Stress;

/** Learns each mission once, whoever asks. Safe for use by many threads. */
final class Learner {

    private final Settings settings;
    private final Map<List<List<Rated>>, List<Fans>> known = new ConcurrentHashMap<>();

    Learner(Settings settings) {
        this.settings = settings;
    }

    /** The two fans of one function at the time the study asks for. */
    record Fans(LevelDistribution kept, LevelDistribution removed) {}

    /** The fans of a mission's functions. */
    List<Fans> learn(List<List<Rated>> functions) {
        return known.computeIfAbsent(functions, this::fans);
    }

    private List<Fans> fans(List<List<Rated>> functions) {
        List<List<Assessed>> assessed = functions.stream()
                .map(ratings -> ratings.stream()
                        .map(rated -> new Assessed(rated.years(), rated.likelihood()))
                        .toList())
                .toList();
        return new BirthDeathModel(settings, Rated.LEVELS)
                .learnTogether(assessed).stream().map(Learner::fans).toList();
    }

    private static Fans fans(Posterior posterior) {
        return new Fans(
                posterior.predict(World.AHEAD_years, Stress.NONE),
                posterior.predict(World.AHEAD_years, Stress.SUPPORT_REMOVED));
    }
}
