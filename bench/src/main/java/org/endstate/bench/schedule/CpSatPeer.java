package org.endstate.bench.schedule;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;

/**
 * OR-Tools CP-SAT with the plain model: an interval for each activity and a cumulative constraint for each resource.
 */
final class CpSatPeer implements Peer {

    private static final int SEED = 77;

    @Override
    public String name() {
        return "cp-sat";
    }

    @Override
    public List<Integer> solve(Network network, double seconds, int threads) {
        Loader.loadNativeLibraries();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        CpModel model = new CpModel();
        int horizon = ListDecoder.horizon(network);
        IntVar[] starts = starts(model, network, horizon);
        for (Network.Link link : network.listLinks()) {
            model.addGreaterOrEqual(starts[link.to()], after(network, starts, link.from(), link.minLag_days()));
        }
        for (int resource = 0; resource < network.resources(); resource++) {
            addResource(model, network, starts, resource);
        }
        IntVar makespan = model.newIntVar(0, horizon, "makespan");
        for (int i = 0; i < starts.length; i++) {
            if (!network.activity(i).trailing()) {
                model.addGreaterOrEqual(makespan, after(network, starts, i, 0));
            }
        }
        model.minimize(makespan);
        return solve(model, starts, end, threads);
    }

    private static List<Integer> solve(CpModel model, IntVar[] starts, long end, int threads) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(threads)
                .setRandomSeed(SEED)
                .setMaxTimeInSeconds(Math.max(0.01, (end - System.nanoTime()) / 1e9));
        CpSolverStatus status = solver.solve(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Arrays.stream(starts).map(start -> (int) solver.value(start)).toList()
                : List.of();
    }

    private static IntVar[] starts(CpModel model, Network network, int horizon) {
        int[] durations = network.durations();
        return IntStream.range(0, durations.length)
                .mapToObj(i -> model.newIntVar(0, horizon - durations[i], "start" + i))
                .toArray(IntVar[]::new);
    }

    private static LinearExpr after(Network network, IntVar[] starts, int activity, int lag) {
        return LinearExpr.newBuilder()
                .add(starts[activity])
                .add(network.activity(activity).duration_days() + lag)
                .build();
    }

    private static void addResource(CpModel model, Network network, IntVar[] starts, int resource) {
        CumulativeConstraint cumulative = model.addCumulative(network.supply(resource, 0));
        for (int i = 0; i < starts.length; i++) {
            for (Network.Use use : network.listUses(i)) {
                if (use.resource() == resource) {
                    int days = network.activity(i).duration_days();
                    IntervalVar interval = model.newFixedSizeIntervalVar(starts[i], days, "r" + resource + "a" + i);
                    cumulative.addDemand(interval, use.units());
                }
            }
        }
    }
}
