package org.endstate.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.endstate.schedule.SolverAccess;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.WhatIf.Single;
import org.endstate.timeline.WhatIf.Together;

/**
 * Looks for what would have to be true for a date. Changes are looked for in some futures and their probability is
 * counted in others, so that what was chosen for being enough does not flatter itself; one that falls short there is
 * made a step stronger.
 */
public final class WhatIfSearch {

    private static final int SEARCHED = 500;
    private static final int COUNTED = 2_000;

    private final WhatIf.Question question;
    private final Supplier<SolverAccess> solver;
    private final DateChances chances;
    private final List<Lever> levers;
    private final Listener listener;
    private final int searched;
    private final int all;
    private int done;

    private WhatIfSearch(
            TimelineInputs inputs, WhatIf.Question question, Supplier<SolverAccess> solver, Listener listener) {
        this.question = question;
        this.solver = solver;
        this.listener = listener;
        this.chances = new DateChances(inputs, question);
        this.levers = Lever.of(inputs, question.date());
        int scenarios = inputs.settings().simulation().scenarios();
        this.searched = Math.clamp(scenarios / 3, 1, SEARCHED);
        this.all = Math.clamp(scenarios, searched + 1, searched + COUNTED);
    }

    /** Hears how many of the things that could be changed have been tried, and says whether to go on. */
    @FunctionalInterface
    public interface Listener {
        boolean tried(int levers, int all);
    }

    /** The answer; empty where the listener asked to stop. */
    public static Optional<WhatIf> ask(
            TimelineInputs inputs, WhatIf.Question question, Supplier<SolverAccess> solver, Listener listener) {
        return new WhatIfSearch(inputs, question, solver, listener).ask();
    }

    private Optional<WhatIf> ask() {
        Probability asItIs = counted(List.of());
        List<Single> single = new ArrayList<>();
        for (Lever lever : levers) {
            if (!listener.tried(done++, levers.size() + 1)) {
                return Optional.empty();
            }
            single.add(single(lever));
        }
        Probability everything = counted(levers.stream().map(Lever::most).toList());
        boolean alone = single.stream().anyMatch(Single::enough) || isEnough(asItIs);
        Optional<Together> least = alone || !isEnough(everything) ? Optional.empty() : Optional.of(together());
        listener.tried(done, levers.size() + 1);
        return Optional.of(new WhatIf(question, asItIs, single, least, everything, chances.asPlanned(solver)));
    }

    private Single single(Lever lever) {
        Probability most = counted(List.of(lever.most()));
        if (!isEnough(most)) {
            return new Single(lever.most(), false, most);
        }
        int step = weakest(lever, List.of());
        while (true) {
            Probability met = counted(List.of(lever.steps().get(step)));
            if (isEnough(met)) {
                return new Single(lever.steps().get(step), true, met);
            }
            step++;
        }
    }

    /** The first step of the lever that is enough in the futures of the search, with these changes made already. */
    private int weakest(Lever lever, List<Change> others) {
        int low = 0;
        int high = lever.steps().size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough(searched(with(others, lever.steps().get(middle))))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The fewest levers found, each no further than needed once those before it have been settled. */
    private Together together() {
        List<Lever> few = pair().orElseGet(this::irreducible);
        List<Change> changes = new ArrayList<>(few.stream().map(Lever::most).toList());
        for (int number = 0; number < few.size(); number++) {
            Lever lever = few.get(number);
            List<Change> others = new ArrayList<>(changes);
            others.remove(number);
            int step = weakest(lever, others);
            while (step < lever.steps().size() - 1
                    && !isEnough(counted(with(others, lever.steps().get(step))))) {
                step++;
            }
            changes.set(number, lever.steps().get(step));
        }
        return new Together(changes, counted(changes));
    }

    private Optional<List<Lever>> pair() {
        for (int one = 0; one < levers.size(); one++) {
            for (int other = one + 1; other < levers.size(); other++) {
                List<Lever> pair = List.of(levers.get(one), levers.get(other));
                if (isEnough(searched(most(pair))) && isEnough(counted(most(pair)))) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    /** Levers are left out one by one, as long as the rest is enough. */
    private List<Lever> irreducible() {
        List<Lever> kept = new ArrayList<>(levers);
        for (Lever lever : levers) {
            kept.remove(lever);
            if (!isEnough(counted(most(kept)))) {
                kept.add(lever);
            }
        }
        return kept;
    }

    private static List<Change> most(List<Lever> levers) {
        return levers.stream().map(Lever::most).toList();
    }

    private static List<Change> with(List<Change> changes, Change one) {
        List<Change> all = new ArrayList<>(changes);
        all.add(one);
        return all;
    }

    private boolean isEnough(Probability met) {
        return met.value() >= question.confidence();
    }

    private Probability searched(List<Change> changes) {
        return chances.met(changes, 0, searched);
    }

    private Probability counted(List<Change> changes) {
        return chances.met(changes, searched, all);
    }
}
