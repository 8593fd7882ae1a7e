package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Execution;
import org.endstate.schedule.Network;
import org.endstate.schedule.Observation;
import org.endstate.schedule.Policy;
import org.endstate.timeline.OptionForecast.PlannedTask;

/**
 * Slip that has happened, by cause: a plan held against the days that were reported, walked back along the network. The
 * days of the causes sum to the slip.
 *
 * <p>Reports name few tasks. What nobody reported is taken to have waited and to have lasted as planned; so days that
 * no report explains end up as "held back" before the first task whose day is known. A wait before a task that a gate
 * holds is laid to that gate.
 */
public final class HappenedSlip {

    private final CompiledMission mission;
    private final TimelineInputs inputs;
    private final Execution planned;
    private final Execution actual;

    /**
     * A plan and what became of it.
     *
     * @param inputs what the plan was drawn from
     * @param reported by {@code site/task}
     */
    public HappenedSlip(TimelineInputs inputs, OptionForecast.Plan plan, Map<String, Reported> reported) {
        this.inputs = inputs;
        this.mission = MissionCompiler.compile(inputs);
        this.planned = planned(plan);
        this.actual = actual(reported);
    }

    /**
     * What is known of a task.
     *
     * @param by the latest day on which it can have been finished; empty where nothing says so
     */
    public record Reported(Optional<LocalDate> start, Optional<LocalDate> finish, Optional<LocalDate> by) {}

    /**
     * The slip of a site or milestone.
     *
     * @param unit id of the site or milestone
     * @param parts largest first, none of 0 days; their days sum to the slip
     */
    public record UnitSlip(String unit, LocalDate planned, LocalDate actual, List<Part> parts) {
        public UnitSlip {
            parts = List.copyOf(parts);
        }

        /** Calendar days; negative where it was early. */
        public long days() {
            return parts.stream().mapToLong(Part::days).sum();
        }
    }

    /** Days of a slip that are laid to one cause. */
    public record Part(Cause cause, long days) {}

    /** The slip of the day on which a site was vacated; empty where the plan does not reach it. */
    public Optional<UnitSlip> ofSite(String site) {
        return of(new Milestone(site, Label.of(site), List.of(site), OptionalInt.empty(), Optional.empty()));
    }

    /** The slip of a milestone that was reached; empty where the plan does not reach it. */
    public Optional<UnitSlip> of(Milestone milestone) {
        OptionalInt due = last(milestone, planned);
        OptionalInt reached = last(milestone, actual);
        if (due.isEmpty() || reached.isEmpty()) {
            return Optional.empty();
        }
        Map<Cause, Long> days = new SlipCauses(mission, inputs.gates(), planned)
                .of(milestone, actual, Observation.durations(mission.network(), actual));
        return Optional.of(new UnitSlip(
                milestone.id(),
                mission.days().lastDay(due.getAsInt()),
                mission.days().lastDay(reached.getAsInt()),
                days.entrySet().stream()
                        .filter(part -> part.getValue() != 0)
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .sorted(Comparator.comparingLong((Part part) -> -Math.abs(part.days()))
                                .thenComparing(part -> part.cause().kind())
                                .thenComparing(part -> part.cause().subject()))
                        .toList()));
    }

    private OptionalInt last(Milestone milestone, Execution execution) {
        int[] finish = milestone.sites().stream()
                .mapToInt(site -> execution.finish(mission.activity(mission.siteNumber(site), TaskRole.DEPARTURE)))
                .toArray();
        return Arrays.stream(finish).allMatch(day -> day <= mission.days().horizon())
                ? Arrays.stream(finish).max()
                : OptionalInt.empty();
    }

    private Execution planned(OptionForecast.Plan plan) {
        Network network = mission.network();
        int[] start = new int[mission.activities()];
        Arrays.fill(start, Policy.FOREVER);
        int[] finish = start.clone();
        for (PlannedTask task : plan.tasks()) {
            int activity = mission.activity(task.site(), task.task());
            start[activity] = mission.days().day(task.start());
            finish[activity] = mission.days().day(task.finish()) + (mission.plannedDurations()[activity] > 0 ? 1 : 0);
        }
        return Observation.of(network, start, finish, opening(start));
    }

    private Execution actual(Map<String, Reported> reported) {
        Network network = mission.network();
        int[] start = days(reported, of -> of.start().map(this::day).orElse(Observation.UNKNOWN));
        int[] finish = days(reported, of -> of.finish().map(this::dayAfter).orElse(Observation.UNKNOWN));
        int[] by = days(reported, of -> of.by().map(this::dayAfter).orElse(Observation.UNKNOWN));
        for (int activity = 0; activity < start.length; activity++) {
            if (finish[activity] != Observation.UNKNOWN) {
                start[activity] = Math.min(start[activity], finish[activity]);
            }
        }
        Observation.complete(network, planned, start, finish, by);
        return Observation.of(network, start, finish, opening(start));
    }

    /** What was over before the planning date counts as over on it. */
    private int day(LocalDate date) {
        return Math.max(0, mission.days().day(date));
    }

    private int dayAfter(LocalDate date) {
        return Math.max(0, mission.days().day(date) + 1);
    }

    private int[] days(Map<String, Reported> reported, ToIntFunction<Reported> which) {
        int[] days = unknown();
        reported.forEach((task, report) -> {
            int slash = task.indexOf('/');
            days[mission.activity(task.substring(0, slash), task.substring(slash + 1))] = which.applyAsInt(report);
        });
        return days;
    }

    private int[] unknown() {
        int[] days = new int[mission.activities()];
        Arrays.fill(days, Observation.UNKNOWN);
        return days;
    }

    /** Each gate opened when the first of the tasks that it holds began. */
    private Observation.Gates opening(int[] start) {
        int[] opens = inputs.gates().stream()
                .mapToInt(gate -> gate.holds().stream()
                        .mapToInt(hold -> start[mission.activity(hold.site(), hold.task())])
                        .min()
                        .orElse(0))
                .toArray();
        return (gate, day) -> day >= opens[gate];
    }
}
