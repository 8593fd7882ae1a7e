package org.endstate.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.endstate.schedule.Activity;
import org.endstate.schedule.Day;
import org.endstate.schedule.Ends;
import org.endstate.schedule.GateReadings;
import org.endstate.schedule.Network;
import org.endstate.schedule.NetworkBuilder;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Solver.Question;
import org.endstate.uncertainty.Draws;

/**
 * Seeded small questions with everything a network can hold: weekdays and every day, all ends of links, lags, scarce
 * units that dip, stay out or are used up, gates that open and close, deadlines hard and priced, trailing work.
 */
final class RandomQuestion {

    private static final int HORIZON = 160;
    private static final int ACTIVITIES = 12;

    private final Draws draws;
    private final NetworkBuilder builder = Network.over(HORIZON);
    private long drawn;

    private RandomQuestion(long seed) {
        draws = Draws.of(seed).split("random question");
    }

    static Question of(long seed) {
        return new RandomQuestion(seed).question();
    }

    static Question about(Network network) {
        return new Question(network, durations(network), GateReadings.allOpen(0), Policy.waiting(), Optional.empty());
    }

    static List<Integer> durations(Network network) {
        return IntStream.of(network.durations()).boxed().toList();
    }

    private Question question() {
        addGround();
        for (int i = 0; i < ACTIVITIES; i++) {
            addActivity(i);
        }
        Network network = builder.build();
        int[] reviews = IntStream.range(0, 20).map(i -> 10 * i).toArray();
        long[] masks = {-1L << below(6), ~0b1100L << below(3)};
        Policy policy = Policy.holding(List.of(0, 8, Policy.FOREVER).get(below(3)))
                .notBefore(IntStream.range(0, ACTIVITIES)
                        .map(i -> below(6) == 0 ? below(30) : 0)
                        .toArray());
        return new Question(network, durations(network), GateReadings.of(reviews, masks), policy, Optional.empty());
    }

    private void addGround() {
        boolean[] everyDay = new boolean[HORIZON];
        Arrays.fill(everyDay, true);
        boolean[] weekdays = new boolean[HORIZON];
        IntStream.range(0, HORIZON).forEach(day -> weekdays[day] = day % 7 < 5 && day / 10 != 4);
        builder.calendar(everyDay);
        builder.calendar(weekdays);
        int dip = 10 + below(40);
        int[] dipping = IntStream.range(0, HORIZON)
                .map(day -> day >= dip && day < dip + 15 ? 1 : 4)
                .toArray();
        builder.resource("convoys", dipping);
        builder.resource(
                "budget",
                IntStream.range(0, HORIZON).map(day -> day < 30 ? 4 : 12).toArray());
        builder.gate("calm");
        builder.gate("capable");
        builder.group("site");
    }

    private void addActivity(int i) {
        int duration = below(8) == 0 ? 0 : 1 + below(9);
        builder.activity(new Activity("a" + i, 0, below(2), duration, i == ACTIVITIES - 2, i == ACTIVITIES - 1));
        if (duration > 0 && below(4) == 0) {
            builder.uses(i, 1, 1 + below(3), Day.NEVER);
        } else if (below(3) > 0) {
            int back = duration > 0 && below(4) == 0 ? 1 + below(6) : 0;
            builder.uses(i, 0, 1 + below(3), back);
        }
        if (below(6) == 0) {
            builder.holds(below(2), i);
        }
        if (below(10) == 0) {
            builder.deadline(i, 40 + below(60));
        }
        if (below(8) == 0) {
            builder.pricedDeadline(i, 20 + below(40), 1 + below(3));
        }
        if (i > 0) {
            Ends ends = below(4) == 0 ? Ends.values()[below(4)] : Ends.FINISH_START;
            int lag = below(3) == 0 ? below(5) : 0;
            OptionalInt most = below(9) == 0 ? OptionalInt.of(lag + 5 + below(10)) : OptionalInt.empty();
            builder.link(below(i), i, ends, lag, most);
        }
    }

    private int below(int bound) {
        return draws.below(bound, drawn++);
    }
}
