package org.endstate.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.schedule.Day;
import org.endstate.schedule.Network;

/**
 * On no day more units are held than there are. Days with fewer units than the best day are days on which the
 * difference is held by a fixed interval; units that do not come back are held to the end.
 */
final class HeldUnits {

    private final CpModel model;
    private final Network network;

    HeldUnits(CpModel model, Network network) {
        this.model = model;
        this.network = network;
    }

    void add(List<ActivityDays> days, List<IntVar> until) {
        for (int resource = 0; resource < network.resources(); resource++) {
            int wanted = resource;
            long asked = IntStream.range(0, network.size())
                    .mapToLong(i -> units(i, wanted))
                    .sum();
            int least = days(wanted).min().orElse(0);
            if (asked > least) {
                add(wanted, days, until);
            }
        }
    }

    private IntStream days(int resource) {
        return IntStream.range(0, network.horizon()).map(day -> network.supply(resource, day));
    }

    private int units(int activity, int resource) {
        return network.listUses(activity).stream()
                .filter(use -> use.resource() == resource)
                .mapToInt(Network.Use::units)
                .sum();
    }

    private void add(int resource, List<ActivityDays> days, List<IntVar> until) {
        int most = days(resource).max().orElse(0);
        CumulativeConstraint all = model.addCumulative(most);
        for (int i = 0; i < network.size(); i++) {
            IntVar start = days.get(i).start();
            IntVar end = until.get(i);
            boolean momentary = network.activity(i).duration_days() == 0 && start.equals(end);
            for (Network.Use use : network.listUses(i)) {
                if (use.resource() == resource && !(momentary && use.back_days() == 0)) {
                    all.addDemand(held(start, end, use.back_days()), use.units());
                }
            }
        }
        addShortages(resource, most, all);
    }

    private IntervalVar held(IntVar start, IntVar end, int back_days) {
        int horizon = network.horizon();
        if (back_days >= Day.NEVER) {
            return model.newIntervalVar(
                    start, LinearExpr.affine(start, -1, horizon), LinearExpr.constant(horizon), "used");
        }
        IntVar length = model.newIntVar(0, (long) horizon + back_days, "length");
        return model.newIntervalVar(start, length, LinearExpr.affine(end, 1, back_days), "held");
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
