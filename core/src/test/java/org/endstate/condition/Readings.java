package org.endstate.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.capability.LevelStanding;
import org.endstate.uncertainty.Draws;

/** Conditions read from given levels of threat and capability. */
final class Readings {

    static final LocalDate START = LocalDate.of(2024, 1, 27);
    static final int MONTHS = 24;

    private static final CapabilityLevels NO_CAPABILITY = new CapabilityLevels() {
        @Override
        public int level(int scenario, int month, String function) {
            throw new AssertionError("No capability was asked for.");
        }

        @Override
        public LevelStanding standing(String condition) {
            throw new AssertionError("No capability was asked for.");
        }
    };

    private Readings() {}

    static ConditionInputs plain(int scenarios) {
        return of(
                scenarios,
                (scenario, month, area) -> {
                    throw new AssertionError("No threat was asked for.");
                },
                NO_CAPABILITY);
    }

    static ConditionInputs of(int scenarios, ThreatLevels threat) {
        return of(scenarios, threat, NO_CAPABILITY);
    }

    static ConditionInputs of(int scenarios, ThreatLevels threat, CapabilityLevels capability) {
        return new ConditionInputs(START, MONTHS, scenarios, threat, capability, Draws.of(3));
    }

    static ConditionInputs of(int scenarios, CapabilityLevels capability) {
        return of(
                scenarios,
                (scenario, month, area) -> {
                    throw new AssertionError("No threat was asked for.");
                },
                capability);
    }

    /** The reviews at which a condition holds in the first scenario. */
    static List<Integer> held(Condition condition, ConditionInputs inputs) {
        long bits = new ConditionReader(inputs).read(condition, 0);
        return IntStream.rangeClosed(0, MONTHS)
                .filter(review -> (bits >>> review & 1) != 0)
                .boxed()
                .toList();
    }

    static List<Integer> from(int review) {
        return IntStream.rangeClosed(review, MONTHS).boxed().toList();
    }
}
