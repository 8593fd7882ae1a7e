package org.endstate.commission;

import java.util.List;
import org.endstate.mission.Mission;
import org.endstate.oversight.RemainingWork;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.timeline.Proposal;

/** What is left of parties' proposals: dates ahead, of steps that have not been taken. */
record OpenProposals(Mission mission, WorkBreakdown work, RemainingWork left) {

    /** The proposals that still propose something. */
    List<Proposal> of(List<Proposal> proposals) {
        return proposals.stream()
                .map(this::of)
                .filter(proposal -> !proposal.dates().isEmpty())
                .toList();
    }

    private Proposal of(Proposal proposal) {
        return new Proposal(
                proposal.id(),
                proposal.party(),
                proposal.name(),
                proposal.stance(),
                proposal.dates().stream().filter(this::isAhead).toList());
    }

    private boolean isAhead(Proposal.Dated dated) {
        return !dated.date().isBefore(mission.asOf()) && !isTaken(dated);
    }

    private boolean isTaken(Proposal.Dated dated) {
        return switch (dated.step()) {
            case HANDOVER -> left.isDone(work, dated.subject(), TaskRole.HANDOVER);
            case VACATED -> left.isDone(work, dated.subject(), TaskRole.DEPARTURE);
            case MILESTONE ->
                mission.getMilestone(dated.subject()).sites().stream()
                        .allMatch(site -> left.isDone(work, site, TaskRole.DEPARTURE));
        };
    }
}
