package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Executor;
import org.endstate.schedule.Futures;
import org.endstate.schedule.Policy;
import org.endstate.timeline.OptionAppraisal.Announcement;
import org.endstate.timeline.OptionAppraisal.PublishedStart;
import org.endstate.uncertainty.Draws;
import org.endstate.uncertainty.PairedDifference;
import org.endstate.uncertainty.Quantiles;

/**
 * Sets the dates an option can publish, and says what keeping them costs.
 *
 * <p>Published are the starts on which others rely: of each site's retrograde, handover and departure. A date is the
 * quantile of the simulated start at the option's confidence. But once nothing starts before its published date,
 * everything that follows is later; so dates are moved back until each is kept with that confidence under the published
 * dates themselves. What a gate holds starts when the gate lets it: its date is one by which, not on which. Dates are
 * set on the futures of the choice and measured on those of the forecast.
 */
final class Announcing {

    private static final Set<TaskRole> PUBLISHED =
            EnumSet.of(TaskRole.RETROGRADE, TaskRole.HANDOVER, TaskRole.DEPARTURE);
    private static final int ROUNDS = 12;
    private static final int NEVER = Policy.FOREVER;

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final OptionPlan plan;
    private final int[] published;
    private final Set<Integer> gated;

    Announcing(CompiledMission mission, TimelineInputs inputs, OptionPlan plan) {
        this.mission = mission;
        this.inputs = inputs;
        this.plan = plan;
        this.published = IntStream.range(0, mission.activities())
                .filter(activity -> PUBLISHED.contains(mission.task(activity).role()))
                .toArray();
        this.gated = inputs.gates().stream()
                .flatMap(gate -> gate.holds().stream())
                .map(hold -> mission.activity(hold.site(), hold.task()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The dates and their price.
     *
     * @param free when the last site is vacated in the first few scenarios of the forecast, if all start when they can
     */
    Announcement announce(double[] free) {
        int[] dates = dates();
        double[] bound = new double[free.length];
        int[] met = new int[published.length];
        run(MissionFutures.reported(mission, inputs, free.length), policy(dates), (execution, future) -> {
            bound[future] = ScenarioLog.of(mission, execution).vacated(0);
            for (int i = 0; i < met.length; i++) {
                met[i] += started(execution, published[i]) <= dates[i] && dates[i] < NEVER ? 1 : 0;
            }
        });
        return new Announcement(
                IntStream.range(0, met.length)
                        .mapToObj(i -> start(published[i], dates[i], met[i], free.length))
                        .toList(),
                PairedDifference.of(bound, free, draws()));
    }

    private PublishedStart start(int activity, int day, int met, int scenarios) {
        Optional<LocalDate> date =
                day < mission.days().horizon() ? Optional.of(mission.days().date(day)) : Optional.empty();
        return new PublishedStart(
                mission.site(mission.siteOf(activity)).id(),
                mission.task(activity).id(),
                date,
                gated.contains(activity),
                Wilson.of(met, scenarios));
    }

    private Draws draws() {
        return Draws.of(inputs.settings().simulation().seed()).split("announcement");
    }

    /** By published activity; {@link #NEVER} where there is no date to publish. */
    private int[] dates() {
        Futures futures = MissionFutures.planning(
                mission, inputs, FutureSet.CHOICE.upTo(Workload.of(mission).futures()));
        int[] dates = quantiles(futures, plan.policy());
        for (int round = 0; round < ROUNDS; round++) {
            int[] later = quantiles(futures, policy(dates));
            for (int i = 0; i < later.length; i++) {
                later[i] = Math.max(later[i], dates[i]);
            }
            if (Arrays.equals(later, dates)) {
                return dates;
            }
            dates = later;
        }
        return dates;
    }

    /** By published activity: the day by which it has started with the option's confidence. */
    private int[] quantiles(Futures futures, Policy policy) {
        int[][] starts = new int[published.length][futures.count()];
        run(futures, policy, (execution, future) -> {
            for (int i = 0; i < starts.length; i++) {
                starts[i][future] = started(execution, published[i]);
            }
        });
        double confidence = inputs.settings().risk().confidence();
        return Arrays.stream(starts)
                .mapToInt(ofActivity -> {
                    Arrays.sort(ofActivity);
                    return Quantiles.ofSorted(ofActivity, confidence);
                })
                .toArray();
    }

    /** The day it started; never for one that was dropped or did not start within the horizon. */
    private static int started(Execution execution, int activity) {
        return execution.state(activity) == Execution.State.DROPPED ? NEVER : execution.start(activity);
    }

    private Policy policy(int[] dates) {
        int[] days = new int[mission.activities()];
        for (int i = 0; i < dates.length; i++) {
            boolean binding = dates[i] < mission.days().horizon() && !gated.contains(published[i]);
            days[published[i]] = binding ? dates[i] : 0;
        }
        return plan.policy().notBefore(days);
    }

    private void run(Futures futures, Policy policy, ObjIntConsumer<Execution> each) {
        Executor executor = new Executor();
        int[] durations = new int[mission.activities()];
        for (int future = 0; future < futures.count(); future++) {
            futures.durations(future, durations);
            each.accept(
                    executor.run(mission.network(), plan.priority(), durations, futures.readings(future), policy),
                    future);
        }
    }
}
