package org.endstate.bench.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.loop.lns.INeighborFactory;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntDomainMin;
import org.chocosolver.solver.search.strategy.selectors.variables.Smallest;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.solver.variables.Task;
import org.endstate.schedule.Network;

/**
 * Choco 5 with one task variable per activity and one cumulative constraint per resource. The first thread learns
 * clauses and may prove optimality, which ends all; every other one searches large neighbourhoods of its best schedule.
 * Both place the activity that can start first; of five ways to branch this was the best on hard instances.
 */
final class ChocoPeer implements Peer {

    private static final int FAILS_PER_NEIGHBOURHOOD = 100;

    @Override
    public String name() {
        return "choco";
    }

    @Override
    public List<Integer> solve(Network network, double seconds, int threads) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        AtomicBoolean proved = new AtomicBoolean();
        return Together.best(network, threads, thread -> search(network, thread == 0, end, proved));
    }

    private static List<Integer> search(Network network, boolean learning, long end, AtomicBoolean proved) {
        Model model = new Model("plan", Settings.init().setLCG(learning));
        Task[] tasks = tasks(model, network, ListDecoder.horizon(network));
        IntVar makespan = post(model, network, tasks);
        IntVar[] starts = Arrays.stream(tasks).map(Task::getStart).toArray(IntVar[]::new);
        Solver solver = model.getSolver();
        solver.setSearch(
                Search.intVarSearch(new Smallest(), new IntDomainMin(), starts), Search.inputOrderLBSearch(makespan));
        if (!learning) {
            solver.setLNS(INeighborFactory.random(starts), new FailCounter(model, FAILS_PER_NEIGHBOURHOOD));
        }
        solver.addStopCriterion(() -> System.nanoTime() > end || proved.get());
        model.setObjective(Model.MINIMIZE, makespan);
        List<Integer> best = List.of();
        while (solver.solve()) {
            best = Arrays.stream(starts).map(IntVar::getValue).toList();
        }
        if (learning && solver.isSearchCompleted()) {
            proved.set(true);
        }
        return best;
    }

    private static Task[] tasks(Model model, Network network, int horizon) {
        int[] durations = network.durations();
        return IntStream.range(0, network.size())
                .mapToObj(i -> new Task(model.intVar("start" + i, 0, horizon - durations[i], true), durations[i]))
                .toArray(Task[]::new);
    }

    private static IntVar post(Model model, Network network, Task[] tasks) {
        for (Network.Link link : network.listLinks()) {
            model.arithm(
                            tasks[link.to()].getStart(),
                            ">=",
                            tasks[link.from()].getStart(),
                            "+",
                            tasks[link.from()].getMinDuration() + link.minLag_days())
                    .post();
        }
        for (int resource = 0; resource < network.resources(); resource++) {
            post(model, network, tasks, resource);
        }
        IntVar makespan = model.intVar("makespan", 0, network.horizon());
        for (int i = 0; i < tasks.length; i++) {
            if (!network.activity(i).trailing()) {
                model.arithm(makespan, ">=", tasks[i].getStart(), "+", tasks[i].getMinDuration())
                        .post();
            }
        }
        return makespan;
    }

    private static void post(Model model, Network network, Task[] tasks, int resource) {
        List<Task> users = new ArrayList<>();
        List<IntVar> units = new ArrayList<>();
        for (int i = 0; i < tasks.length; i++) {
            for (Network.Use use : network.listUses(i)) {
                if (use.resource() == resource) {
                    users.add(tasks[i]);
                    units.add(model.intVar(use.units()));
                }
            }
        }
        model.cumulative(users, units, model.intVar(network.supply(resource, 0)))
                .post();
    }
}
