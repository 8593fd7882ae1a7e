package org.endstate.solver;

import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;
import org.endstate.schedule.Policy;
import org.endstate.schedule.Solver.Question;
import org.endstate.schedule.Unproven;

/** What the solver does not model, and says so. */
final class Declining {

    private Declining() {}

    /** Why this question is not answered; empty if it is. */
    static Optional<Unproven> reason(Question question) {
        Network network = question.network();
        Policy policy = question.policy();
        if (IntStream.range(0, network.groups()).anyMatch(group -> policy.forcedDay(group) < network.horizon())) {
            return Optional.of(new Unproven.ForcedDays());
        }
        if (IntStream.range(0, network.size())
                .anyMatch(i ->
                        question.durations_days().get(i) != network.activity(i).duration_days())) {
            return Optional.of(new Unproven.OtherDurations());
        }
        boolean limited = policy.holdLimit_days() < Policy.FOREVER;
        return limited && network.listLinks().stream().anyMatch(link -> stretchesHeld(question, link))
                ? Optional.of(new Unproven.HeldLinks())
                : Optional.empty();
    }

    /** Whether a link leads to the finish of an activity that may find a gate closed. */
    private static boolean stretchesHeld(Question question, Network.Link link) {
        return NetworkModel.toFinish(link)
                && question.network().listGates(link.to()).stream().anyMatch(gate -> closes(question, gate));
    }

    private static boolean closes(Question question, int gate) {
        return IntStream.range(0, question.network().horizon())
                .anyMatch(day -> !question.readings().open(gate, day));
    }
}
