package org.endstate.commission;

import java.util.List;
import java.util.Optional;
import org.endstate.timeline.LocalScenarioRunner;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.ProposalPlanner;

/**
 * Holds one proposal against the rules and simulates it in the futures of the options, before it is put on the table.
 * Changes nothing.
 */
public final class CheckProposal {

    private CheckProposal() {}

    /**
     * What the check says; empty where the watch asked to stop. The proposal dates milestones and sites of the mission.
     *
     * @param threads how many scenarios are run side by side; at least 1
     */
    public static Optional<ProposalForecast> run(Dossier dossier, Proposal proposal, int threads, Watch watch) {
        Dossier left = Restart.isNeeded(dossier) ? Restart.of(dossier) : dossier;
        AssessmentsMade made = AssessmentsMade.of(left, watch);
        if (watch.stopped()) {
            return Optional.empty();
        }
        return new ProposalPlanner(made.timelineInputs(left))
                .plan(List.of(proposal), new LocalScenarioRunner(threads), (scenarios, all) -> {
                    watch.progress(Watch.Stage.PROPOSALS, scenarios, all);
                    return !watch.stopped();
                })
                .map(List::getFirst);
    }
}
