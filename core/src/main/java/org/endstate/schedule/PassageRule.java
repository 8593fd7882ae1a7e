package org.endstate.schedule;

import java.util.List;
import org.endstate.schedule.Passage.Load;
import org.endstate.schedule.Violation.Kind;

/**
 * Passages: whatever has to pass between two days finds room between them. For loads that can be divided and put off
 * this is also enough: where it holds for every two days, taking the load whose window ends first serves all of them
 * (Horn, "Some simple scheduling algorithms", Naval Research Logistics Quarterly 21, 1974).
 */
final class PassageRule {

    /** Sums of daily capacities are rounded: less than a thousandth of a load is none. */
    private static final double NOTHING = 1e-3;

    private final Network network;
    private final Execution execution;

    PassageRule(Network network, Execution execution) {
        this.network = network;
        this.execution = execution;
    }

    void check(List<Violation> found) {
        for (Passage passage : network.passages) {
            for (Load due : passage.loads) {
                if (execution.finish(due.last()) <= network.horizon && exceeded(passage, due)) {
                    found.add(new Violation(
                            Kind.PASSAGE,
                            List.of(network.name(due.last()), passage.name),
                            execution.finish(due.last())));
                }
            }
        }
    }

    /** Whether, from the start of some load on, more has to have passed by the end of this one than can. */
    private boolean exceeded(Passage passage, Load due) {
        int until = execution.finish(due.last());
        return passage.loads.stream()
                .mapToInt(load -> execution.start(load.first()))
                .filter(from -> from <= until)
                .anyMatch(from -> demand(passage, from, until) > room(passage, from, until) + NOTHING);
    }

    private double demand(Passage passage, int from, int until) {
        return passage.loads.stream()
                .filter(load -> execution.start(load.first()) >= from && execution.finish(load.last()) <= until)
                .mapToDouble(Load::amount)
                .sum();
    }

    private static double room(Passage passage, int from, int until) {
        double sum = 0;
        for (int day = from; day < until; day++) {
            sum += passage.perDay[day];
        }
        return sum;
    }
}
