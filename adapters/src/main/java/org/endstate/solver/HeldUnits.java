package org.endstate.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Day;
import org.endstate.schedule.Network;

/**
 * On no day more units are held than there are. Days with fewer units than the best day are days on which the
 * difference is held by a fixed interval; units that do not come back are held to the end.
 *
 * <p>Where nothing holds units beyond the makespan, the time after it holds them all: so the solver sees that the work
 * has to fit before it, by its energy.
 */
final class HeldUnits {

    private final CpModel model;
    private final Network network;
    private final List<ActivityDays> days;
    private final List<IntVar> until;
    private final IntVar makespan;

    HeldUnits(CpModel model, Network network, List<ActivityDays> days, List<IntVar> until, IntVar makespan) {
        this.model = model;
        this.network = network;
        this.days = days;
        this.until = until;
        this.makespan = makespan;
    }

    void add() {
        for (int resource = 0; resource < network.resources(); resource++) {
            int wanted = resource;
            long asked = IntStream.range(0, network.size())
                    .mapToLong(i -> units(i, wanted))
                    .sum();
            if (asked > supply(wanted).min().orElse(0)) {
                add(wanted);
            }
        }
    }

    private IntStream supply(int resource) {
        return IntStream.range(0, network.horizon()).map(day -> network.supply(resource, day));
    }

    private int units(int activity, int resource) {
        return network.listUses(activity).stream()
                .filter(use -> use.resource() == resource)
                .mapToInt(Network.Use::units)
                .sum();
    }

    private void add(int resource) {
        int most = supply(resource).max().orElse(0);
        CumulativeConstraint all = model.addCumulative(most);
        boolean allBefore = true;
        for (int i = 0; i < days.size(); i++) {
            for (Network.Use use : network.listUses(i)) {
                if (use.resource() == resource && !isMomentary(i, use)) {
                    all.addDemand(held(i, use.back_days()), use.units());
                    allBefore &= use.back_days() == 0 && !network.activity(i).trailing();
                }
            }
        }
        addShortages(resource, most, all);
        int least = supply(resource).min().orElse(0);
        if (allBefore && least > 0) {
            all.addDemand(after(), least);
        }
    }

    private boolean isMomentary(int activity, Network.Use use) {
        return network.activity(activity).duration_days() == 0 && use.back_days() == 0 && !isStretched(activity);
    }

    private boolean isStretched(int activity) {
        return !until.get(activity).equals(days.get(activity).workFinish());
    }

    private IntervalVar held(int activity, int back_days) {
        int horizon = network.horizon();
        IntVar start = days.get(activity).start();
        if (back_days >= Day.NEVER) {
            return model.newIntervalVar(
                    start, LinearExpr.affine(start, -1, horizon), LinearExpr.constant(horizon), "used");
        }
        List<Integer> spans = days.get(activity).spans();
        if (spans.size() == 1 && !isStretched(activity)) {
            return model.newFixedSizeIntervalVar(start, (long) spans.getFirst() + back_days, "held");
        }
        IntVar length = model.newIntVarFromDomain(lengths(activity, spans, back_days), "length");
        return model.newIntervalVar(start, length, LinearExpr.affine(until.get(activity), 1, back_days), "held");
    }

    private Domain lengths(int activity, List<Integer> spans, int back_days) {
        long[] possible =
                spans.stream().mapToLong(span -> (long) span + back_days).toArray();
        long least = spans.isEmpty() ? 0 : possible[0];
        return isStretched(activity) || spans.isEmpty()
                ? new Domain(least, (long) network.horizon() + back_days)
                : Domain.fromValues(possible);
    }

    private IntervalVar after() {
        long end = network.horizon() + 1L;
        return model.newIntervalVar(makespan, LinearExpr.affine(makespan, -1, end), LinearExpr.constant(end), "after");
    }

    private void addShortages(int resource, int most, CumulativeConstraint all) {
        int from = 0;
        for (int day = 1; day <= network.horizon(); day++) {
            int units = network.supply(resource, from);
            if (day == network.horizon() || network.supply(resource, day) != units) {
                if (units < most) {
                    all.addDemand(model.newFixedInterval(from, (long) day - from, "short"), (long) most - units);
                }
                from = day;
            }
        }
    }
}
