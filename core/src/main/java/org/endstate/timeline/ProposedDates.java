package org.endstate.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.mission.Sourcing;
import org.endstate.requirements.TaskRole;

/** The dates of a proposal on the activities they are about. */
final class ProposedDates {

    private static final Sourcing PROPOSED = new Sourcing.Assumed("proposed");

    private final CompiledMission mission;
    private final Proposal proposal;

    ProposedDates(CompiledMission mission, Proposal proposal) {
        this.mission = mission;
        this.proposal = proposal;
    }

    /** The mission as if the proposed dates of departure, and no others, had been agreed and were hard. */
    TimelineInputs asDeadlines(TimelineInputs inputs) {
        List<Milestone> milestones = new ArrayList<>();
        for (Site site : inputs.mission().sites()) {
            vacated(site)
                    .ifPresent(date -> milestones.add(new Milestone(
                            site.id(),
                            site.name(),
                            List.of(site.id()),
                            OptionalInt.empty(),
                            Optional.of(new Milestone.AgreedDate(date, true, PROPOSED)))));
        }
        Mission was = inputs.mission();
        return inputs.with(
                new Mission(was.identity(), was.institution(), was.ground(), was.means(), milestones), inputs.work());
    }

    private Optional<LocalDate> vacated(Site site) {
        return proposal.findVacated(site.id(), mission.mission().milestones());
    }

    /** For each activity the day before which it does not start: handovers are not brought forward. */
    int[] notBefore() {
        int[] days = new int[mission.activities()];
        lastStarts(TaskRole.HANDOVER).forEach((activity, start) -> days[activity] = start);
        return days;
    }

    /** By activity, the last day on which it can start and be over on its proposed date. */
    Map<Integer, Integer> lastStarts() {
        Map<Integer, Integer> starts = lastStarts(TaskRole.HANDOVER);
        starts.putAll(lastStarts(TaskRole.DEPARTURE));
        return starts;
    }

    private Map<Integer, Integer> lastStarts(TaskRole role) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (int number = 0; number < mission.sites(); number++) {
            Site site = mission.site(number);
            int activity = mission.activity(number, role);
            Optional<LocalDate> date =
                    role == TaskRole.HANDOVER ? proposal.find(Proposal.Step.HANDOVER, site.id()) : vacated(site);
            date.ifPresent(day ->
                    starts.put(activity, lastStart(activity, mission.days().day(day) + 1)));
        }
        return starts;
    }

    private int lastStart(int activity, int end) {
        int start = Math.min(end, mission.days().horizon());
        while (start > 0 && mission.network().finish(activity, start, mission.plannedDurations()[activity]) > end) {
            start--;
        }
        return start;
    }
}
