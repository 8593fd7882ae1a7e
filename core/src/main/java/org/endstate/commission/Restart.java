package org.endstate.commission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.condition.Gate;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.WorkCalendar;
import org.endstate.oversight.Progress;
import org.endstate.oversight.RemainingWork;
import org.endstate.oversight.SiteProgress;

/**
 * Begins anew from what has really happened: the dossier of the work that is left on its planning date. A hard date
 * that has gone by can be met no longer; it is kept as a date that was missed. Of a proposal the dates that lie ahead
 * are kept, of steps that have not been taken; one that has none left was overtaken.
 */
public final class Restart {

    private Restart() {}

    /** Whether any of the work had begun by the planning date. */
    public static boolean isNeeded(Dossier dossier) {
        return progress(dossier).values().stream().anyMatch(Progress::hasBegun);
    }

    private static Map<String, Progress> progress(Dossier dossier) {
        return new SiteProgress(dossier.inputs().actuals()).of(dossier.inputs().work());
    }

    /** The dossier with only the work that is left. */
    public static Dossier of(Dossier dossier) {
        Mission mission = dossier.mission();
        Map<String, WorkCalendar> calendars =
                mission.means().calendars().stream().collect(Collectors.toMap(WorkCalendar::id, Function.identity()));
        RemainingWork left = new RemainingWork(progress(dossier), calendars, mission.asOf());
        Dossier.Inputs inputs = dossier.inputs();
        Dossier.Commitments commitments = dossier.commitments();
        List<Gate> gates = left.of(commitments.gates());
        return new Dossier(
                new Mission(
                        mission.identity(),
                        mission.institution(),
                        new Mission.Ground(
                                mission.ground().areas(),
                                mission.ground().functions(),
                                left.of(mission.sites(), inputs.work())),
                        mission.means(),
                        mission.milestones().stream()
                                .map(milestone -> ahead(milestone, mission))
                                .toList()),
                new Dossier.Inputs(
                        inputs.evidence(),
                        inputs.scale(),
                        left.of(inputs.work()),
                        inputs.capability(),
                        inputs.pastExits(),
                        inputs.oversight(),
                        inputs.register()),
                new Dossier.Commitments(
                        commitments.conditions(),
                        gates,
                        commitments.clauses(),
                        commitments.terms(),
                        new OpenProposals(mission, inputs.work(), left).of(commitments.proposals())),
                dossier.settings(),
                dossier.origin());
    }

    private static Milestone ahead(Milestone milestone, Mission mission) {
        Optional<Milestone.AgreedDate> agreed = milestone
                .agreed()
                .map(date -> date.date().isBefore(mission.asOf())
                        ? new Milestone.AgreedDate(date.date(), false, date.sourcing())
                        : date);
        return new Milestone(milestone.id(), milestone.name(), milestone.sites(), milestone.ceiling(), agreed);
    }
}
