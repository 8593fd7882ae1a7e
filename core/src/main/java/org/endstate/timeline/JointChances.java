package org.endstate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.endstate.mission.Milestone;
import org.endstate.timeline.OptionAppraisal.JointConfidence;
import org.endstate.timeline.OptionForecast.Probability;

/** Reads off a log how often date, quality and presence are kept together. */
final class JointChances {

    private final CompiledMission mission;
    private final ScenarioLog log;
    private final ScenarioLog planned;

    /** @param planned the log of the plan alone */
    JointChances(CompiledMission mission, ScenarioLog log, ScenarioLog planned) {
        this.mission = mission;
        this.log = log;
        this.planned = planned;
    }

    /** One for each milestone that has a date, agreed or at least planned within the horizon. */
    List<JointConfidence> all() {
        return mission.mission().milestones().stream()
                .flatMap(milestone -> find(milestone).stream())
                .toList();
    }

    private Optional<JointConfidence> find(Milestone milestone) {
        List<Integer> sites =
                milestone.sites().stream().map(mission::siteNumber).toList();
        Optional<LocalDate> agreed = milestone.agreed().map(Milestone.AgreedDate::date);
        int end = agreed.map(mission.days()::latestEnd).orElseGet(() -> planned.vacated(sites, 0));
        return end >= mission.days().horizon() && agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(of(milestone, agreed, sites, end));
    }

    private JointConfidence of(Milestone milestone, Optional<LocalDate> agreed, List<Integer> sites, int end) {
        double budget = personDays(planned, sites, 0);
        IntPredicate date = scenario -> log.vacated(sites, scenario) <= end;
        IntPredicate quality = scenario -> sites.stream().noneMatch(site -> OptionWorth.isLoss(log, site, scenario));
        IntPredicate presence = scenario -> personDays(log, sites, scenario) <= budget;
        return new JointConfidence(
                milestone.id(),
                agreed.orElseGet(() -> mission.days().lastDay(end)),
                agreed.isPresent(),
                share(date),
                share(quality),
                share(presence),
                share(date.and(quality).and(presence)));
    }

    private double personDays(ScenarioLog of, List<Integer> sites, int scenario) {
        double sum = 0;
        for (int site : sites) {
            sum += of.persons(site, scenario).personDays(mission.days().horizon());
        }
        return sum;
    }

    private Probability share(IntPredicate scenarios) {
        long count = 0;
        for (int scenario = 0; scenario < log.scenarios(); scenario++) {
            count += scenarios.test(scenario) ? 1 : 0;
        }
        return Wilson.of(count, log.scenarios());
    }
}
