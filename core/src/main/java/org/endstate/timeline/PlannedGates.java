package org.endstate.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.schedule.Execution;
import org.endstate.schedule.GateReadings;
import org.endstate.uncertainty.Quantiles;

/**
 * When a plan counts on each gate: on the first review by which, with the option's confidence, it has been open at
 * least once since the work that waits for it was ready. An opening before that day helps nobody, for the gate may have
 * closed again. How likely a gate is to be open is read off the futures that planning may look at, not off those of the
 * forecast.
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

    /** Gates as a plan may count on them with the mission's confidence, given a plan that waited for none. */
    GateReadings after(Execution ready) {
        return after(ready, inputs.settings().risk().confidence());
    }

    /** The same with this confidence. */
    GateReadings after(Execution ready, double confidence) {
        return GateReadings.openFrom(reviews, days(ready, confidence));
    }

    /** The day by gate on which a plan counts on it; {@link GateReadings#NEVER} for none. */
    int[] days(Execution ready, double confidence) {
        int[] days = new int[inputs.gates().size()];
        for (int gate = 0; gate < days.length; gate++) {
            days[gate] = Quantiles.ofSorted(openings(gate, ready), confidence);
        }
        return days;
    }

    /** The same, but this gate opens on a known day. */
    GateReadings knowing(int[] days, int gate, int day) {
        int[] known = days.clone();
        known[gate] = day;
        return GateReadings.openFrom(reviews, known);
    }

    /**
     * For how long a closed gate must be waited for so that, of the openings that come at all within the horizon, this
     * share comes meanwhile; 0 where no gate is ever closed when its work is ready, or none opens after that.
     */
    int wait_days(Execution ready, double share) {
        int[] waits = IntStream.range(0, inputs.gates().size())
                .flatMap(gate -> Arrays.stream(openings(gate, ready))
                        .filter(day -> day != GateReadings.NEVER)
                        .map(day -> day - readyDay(gate, ready)))
                .filter(wait -> wait > 0)
                .sorted()
                .toArray();
        return waits.length == 0 ? 0 : Quantiles.ofSorted(waits, share);
    }

    /** In each future of the search and the choice, rising: when the gate is first open once its work is ready. */
    private int[] openings(int gate, Execution ready) {
        return IntStream.range(0, FutureSet.CHOICE.end())
                .map(future -> opening(gate, ready, future))
                .sorted()
                .toArray();
    }

    /** The first review on which the gate is open in this planning future, once the work that waits for it is ready. */
    int opening(int gate, Execution ready, int future) {
        int from = firstReview(readyDay(gate, ready));
        long since = inputs.rehearsal().open(gate, future) >>> from;
        int review = from + Long.numberOfTrailingZeros(since);
        return review < reviews.length ? reviews[review] : GateReadings.NEVER;
    }

    /** The first day on which a task that waits for the gate is ready. */
    private int readyDay(int gate, Execution ready) {
        return inputs.gates().get(gate).holds().stream()
                .mapToInt(hold -> ready.start(mission.activity(hold.site(), hold.task())))
                .min()
                .orElse(0);
    }

    /** The latest review up to the day. */
    private int firstReview(int day) {
        int found = Arrays.binarySearch(reviews, day);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
