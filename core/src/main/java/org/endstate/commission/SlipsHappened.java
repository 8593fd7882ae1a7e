package org.endstate.commission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.PlanMission.Prospect;
import org.endstate.mission.Milestone;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Progress;
import org.endstate.oversight.SiteProgress;
import org.endstate.oversight.TaskState;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.timeline.HappenedSlip;
import org.endstate.timeline.HappenedSlip.Reported;
import org.endstate.timeline.HappenedSlip.UnitSlip;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;

/**
 * The slips of what was left or reached since the last session, each against the plan of that session: that of the
 * option which the clauses of that day name.
 */
record SlipsHappened(Dossier before, Prospect prospect, Actuals actuals) {

    /** Milestones first, then sites; those without a slip too. */
    List<UnitSlip> all() {
        Map<OptionKind, HappenedSlip> plans = new HashMap<>();
        List<UnitSlip> slips = new ArrayList<>();
        for (Milestone milestone : before.mission().milestones()) {
            if (!milestone.sites().isEmpty()
                    && milestone.sites().stream().anyMatch(this::isNews)
                    && isReached(milestone)) {
                plan(milestone.id(), plans).of(milestone).ifPresent(slips::add);
            }
        }
        for (Site site : before.mission().sites()) {
            if (isNews(site.id())) {
                plan(milestoneOf(site.id()), plans).ofSite(site.id()).ifPresent(slips::add);
            }
        }
        return slips;
    }

    private boolean isReached(Milestone milestone) {
        return milestone.sites().stream()
                .allMatch(site -> actuals.find(site, Actual.Event.TROOPS_LEFT).isPresent());
    }

    private boolean isNews(String site) {
        return actuals.find(site, Actual.Event.TROOPS_LEFT)
                .filter(report -> report.when().day().isAfter(before.mission().asOf()))
                .isPresent();
    }

    private String milestoneOf(String site) {
        return before.mission().milestones().stream()
                .filter(milestone -> milestone.sites().contains(site))
                .map(Milestone::id)
                .findFirst()
                .orElse("");
    }

    private HappenedSlip plan(String milestone, Map<OptionKind, HappenedSlip> plans) {
        return plans.computeIfAbsent(
                ClauseOption.of(before, milestone),
                kind -> new HappenedSlip(prospect.inputs(), option(kind).plan(), reported()));
    }

    private OptionForecast option(OptionKind kind) {
        return prospect.options().stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Reported> reported() {
        Map<String, Reported> all = new HashMap<>();
        for (SiteWork site : before.inputs().work().sites()) {
            Progress progress = new SiteProgress(actuals).of(site);
            for (Task task : site.tasks()) {
                String unit = site.site() + "/" + task.id();
                progress.of(task.id()).ifPresent(state -> all.put(unit, reported(unit, state)));
            }
        }
        return all;
    }

    private Reported reported(String unit, TaskState state) {
        var begun = actuals.find(unit, Actual.Event.BEGUN)
                .map(report -> report.when().day());
        return switch (state) {
            case TaskState.Begun(var on) -> new Reported(Optional.of(on), Optional.empty(), Optional.empty());
            case TaskState.Done(var on, boolean inferred) ->
                inferred
                        ? new Reported(begun, Optional.empty(), Optional.of(on))
                        : new Reported(begun, Optional.of(on), Optional.empty());
        };
    }
}
