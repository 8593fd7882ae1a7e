package org.endstate.schedule;

import java.util.List;
import org.endstate.schedule.Limit.Stock;
import org.endstate.schedule.Violation.Kind;

/** Limits: on the day of each no more is held than it allows. */
final class LimitRule {

    private final Network network;
    private final Execution execution;

    LimitRule(Network network, Execution execution) {
        this.network = network;
        this.execution = execution;
    }

    void check(List<Violation> found) {
        for (Limit limit : network.limits) {
            if (StrictMath.rint(held(limit)) > limit.most()) {
                found.add(new Violation(Kind.LIMIT, List.of(limit.name()), limit.day()));
            }
        }
    }

    private double held(Limit limit) {
        double sum = 0;
        boolean any = false;
        for (Stock stock : limit.stocks()) {
            sum += held(stock, limit.day());
            any |= limit.day() < execution.finish(stock.ending());
        }
        return any ? sum + limit.beside() : 0;
    }

    private double held(Stock stock, int day) {
        int gone = execution.finish(stock.ending());
        int fallen = Math.min(execution.finish(stock.falling()), gone);
        int from = Math.min(execution.start(stock.falling()), fallen);
        if (day >= gone) {
            return 0;
        }
        if (day < from) {
            return stock.full();
        }
        return day >= fallen
                ? stock.least()
                : stock.full() - (stock.full() - stock.least()) * (day - from) / (fallen - from);
    }
}
