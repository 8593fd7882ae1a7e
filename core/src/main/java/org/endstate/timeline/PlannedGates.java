package org.endstate.timeline;

import java.util.Arrays;
import java.util.List;
import org.endstate.condition.Gate;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;

/**
 * When a plan counts on each gate: on the first review by which, with the option's confidence, it has been open at
 * least once since the work that waits for it was ready. An opening before that day helps nobody, for the gate may have
 * closed again.
 */
final class PlannedGates {

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final int[] reviews;

    PlannedGates(CompiledMission mission, TimelineInputs inputs) {
        this.mission = mission;
        this.inputs = inputs;
        this.reviews = mission.days().reviews(inputs.settings().simulation().horizon_months());
    }

    /** Every gate open on every day: for the plan that says when work is ready. */
    GateReadings open() {
        return GateReadings.openFrom(reviews, new int[inputs.gates().size()]);
    }

    /** Gates as a plan may count on them, given a plan that waited for none. */
    GateReadings after(Execution ready) {
        List<Gate> gates = inputs.gates();
        int[] days = new int[gates.size()];
        for (int gate = 0; gate < days.length; gate++) {
            days[gate] = day(gate, firstReview(gates.get(gate), ready));
        }
        return GateReadings.openFrom(reviews, days);
    }

    /** The latest review up to the first day on which a task that waits for the gate is ready. */
    private int firstReview(Gate gate, Execution ready) {
        int day = gate.holds().stream()
                .mapToInt(hold -> ready.start(mission.activity(hold.site(), hold.task())))
                .min()
                .orElse(0);
        int found = Arrays.binarySearch(reviews, day);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private int day(int gate, int from) {
        int scenarios = inputs.settings().simulation().scenarios();
        int[] opened = new int[reviews.length];
        for (int scenario = 0; scenario < scenarios; scenario++) {
            long since = inputs.paths().open(gate, scenario) >>> from;
            if (since != 0) {
                int review = from + Long.numberOfTrailingZeros(since);
                if (review < opened.length) {
                    opened[review]++;
                }
            }
        }
        int sum = 0;
        for (int review = from; review < reviews.length; review++) {
            sum += opened[review];
            if (sum >= inputs.settings().risk().confidence() * scenarios) {
                return reviews[review];
            }
        }
        return GateReadings.NEVER;
    }
}
