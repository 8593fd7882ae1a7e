package org.endstate.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Policy;

/** What each option does at a closed gate and at an agreed date. */
final class OptionPolicies {

    private final CompiledMission mission;
    private final PlanningSettings.Risk risk;

    OptionPolicies(CompiledMission mission, PlanningSettings.Risk risk) {
        this.mission = mission;
        this.risk = risk;
    }

    /** The option's rules for execution. */
    Policy of(OptionId option) {
        Policy planned = planned(option);
        return switch (option) {
            case OptionKind kind -> planned.forcing(forcedDays(kind));
            case Proposal proposal
            when proposal.stance().leavesOnDate() ->
                planned.forcing(forcedDays(
                        site -> proposal.findVacated(site, mission.mission().milestones())));
            case Proposal proposal -> planned;
        };
    }

    /** The option's rules for planning: nobody plans to leave a site with work undone. */
    Policy planned(OptionId option) {
        return switch (option) {
            case OptionKind.DATE_CERTAIN -> Policy.holding(0);
            case OptionKind.CONDITIONS_BASED -> Policy.waiting();
            case OptionKind.HYBRID -> Policy.holding(risk.holdLimit_days());
            case Proposal proposal ->
                Policy.holding(proposal.stance().hold_days().orElse(Policy.FOREVER));
        };
    }

    private int[] forcedDays(OptionKind kind) {
        return forcedDays(site -> MissionCompiler.findAgreed(mission.mission(), site, any -> true)
                .flatMap(agreed -> kind.findLimit(agreed, risk)));
    }

    /**
     * For each site with a limit the day on which its last movement starts whatever is undone: early enough to be out
     * by the option's limit with the option's confidence.
     */
    private int[] forcedDays(Function<String, Optional<LocalDate>> limitOfSite) {
        int[] days = new int[mission.sites()];
        Arrays.fill(days, Policy.FOREVER);
        for (int site = 0; site < days.length; site++) {
            Optional<LocalDate> limit = limitOfSite.apply(mission.site(site).id());
            if (limit.isPresent()) {
                int last = mission.days().day(limit.get()) + 1;
                days[site] = Math.max(0, lastStart(site, last));
            }
        }
        return days;
    }

    /** The latest day on which the site's departure can start and still be over before the given day. */
    private int lastStart(int site, int before) {
        Task departure = mission.task(mission.activity(site, TaskRole.DEPARTURE));
        WorkCalendar calendar = mission.calendar(departure);
        int left = ScenarioDurations.days(departure.effort().duration().quantile(risk.confidence()));
        int day = before;
        while (left > 0 && day > 0) {
            day--;
            left -= calendar.worksOn(mission.days().date(day)) ? 1 : 0;
        }
        return day;
    }
}
