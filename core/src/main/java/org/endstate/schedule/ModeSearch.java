package org.endstate.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;

/**
 * Chooses modes and plans: a search over the choice, each judged by what justification makes of it, then a search for
 * the plan with the best choice.
 *
 * <p>The choice begins with the shortest mode of each activity that has several and changes one activity's mode at a
 * time, going on from the changed choice if it is not worse (the neighbourhood of Józefowska and others, "Simulated
 * annealing for multi-mode resource-constrained project scheduling", Annals of Operations Research 102, 2001, without
 * annealing). What may be used up and is asked for in excess shows as work that is never done.
 */
public final class ModeSearch {

    /** Where modes stand: for each activity, its modes; an activity with none keeps what the network says. */
    public record Choices(Network network, List<List<Mode>> modes) {
        public Choices {
            modes = modes.stream().map(List::copyOf).toList();
            if (modes.size() != network.size()) {
                throw new IllegalArgumentException(
                        "Modes are given for [" + modes.size() + "] of [" + network.size() + "] activities.");
            }
        }

        /** The network with one mode chosen for each activity that has any; the others' choice is not looked at. */
        public Network with(List<Integer> chosen) {
            return Relaxation.inModes(
                    network,
                    i -> modes.get(i).isEmpty()
                            ? new Mode(network.planned[i], network.listUses(i))
                            : modes.get(i).get(chosen.get(i)));
        }
    }

    /**
     * What was found.
     *
     * @param chosen index of the mode by activity; 0 where there is no choice
     * @param network the network in these modes, which the plan is for
     */
    public record Choice(List<Integer> chosen, Network network, PlannedSchedule plan) {
        public Choice {
            chosen = List.copyOf(chosen);
        }
    }

    private final Choices choices;
    private final GateReadings readings;
    private final Policy policy;
    private final Chance chance;

    private ModeSearch(Choices choices, GateReadings readings, Policy policy, Chance chance) {
        this.choices = choices;
        this.readings = readings;
        this.policy = policy;
        this.chance = chance;
    }

    /** The best choice and plan found; half of the effort goes into the choice. */
    public static Choice search(Choices choices, GateReadings readings, Policy policy, Draws draws, Effort effort) {
        ModeSearch search = new ModeSearch(choices, readings, policy, new Chance(draws.split("modes")));
        List<Integer> chosen = search.choose(effort);
        Network network = choices.with(chosen);
        Effort rest =
                new Effort(Math.max(1, effort.schedules() / 2), effort.threads(), effort.stop(), effort.progress());
        return new Choice(
                chosen, network, PlanSearch.search(network, network.durations(), readings, policy, draws, rest));
    }

    private List<Integer> choose(Effort effort) {
        List<Integer> chosen =
                new ArrayList<>(IntStream.range(0, choices.network().size())
                        .map(this::shortest)
                        .boxed()
                        .toList());
        int[] open = IntStream.range(0, chosen.size())
                .filter(i -> choices.modes().get(i).size() > 1)
                .toArray();
        Schedule current = judge(chosen);
        for (long spent = 0;
                open.length > 0
                        && spent < effort.schedules() / 2
                        && !effort.stop().getAsBoolean();
                spent += 3) {
            int activity = open[chance.below(open.length)];
            int before = chosen.get(activity);
            int modes = choices.modes().get(activity).size();
            chosen.set(activity, (before + 1 + chance.below(modes - 1)) % modes);
            Schedule changed = judge(chosen);
            if (current.betterThan(changed)) {
                chosen.set(activity, before);
            } else {
                current = changed;
            }
        }
        return chosen;
    }

    private int shortest(int activity) {
        List<Mode> modes = choices.modes().get(activity);
        return IntStream.range(0, modes.size())
                .reduce(
                        0,
                        (one, two) ->
                                modes.get(two).duration_days() < modes.get(one).duration_days() ? two : one);
    }

    private Schedule judge(List<Integer> chosen) {
        Network network = choices.with(chosen);
        CriticalPath path = new CriticalPath(network, network.planned, readings, policy);
        int[] order = Orders.by(network, path.latestFinish(Math.min(path.length(), network.horizon)));
        return new Justification(new SerialGeneration(network, network.planned, readings, policy)).schedule(order);
    }
}
