package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;
import org.endstate.timeline.OptionKind;

/** A result with the look-ups every section needs, and the words to say it in. */
record Facts(PlanResult result, Wording words) {

    Dossier dossier() {
        return result.dossier();
    }

    Mission mission() {
        return dossier().mission();
    }

    LocalDate asOf() {
        return mission().asOf();
    }

    LocalDate horizon() {
        return asOf().plusMonths(dossier().settings().simulation().horizon_months());
    }

    List<OptionForecast> options() {
        return result.options();
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String option(OptionKind kind) {
        return words.choice("option", kind);
    }

    String date(Optional<LocalDate> date) {
        return words.date(date, horizon());
    }

    String site(String id) {
        return words.label(mission().getSite(id).name());
    }

    String milestone(String id) {
        return words.label(mission().getMilestone(id).name());
    }

    MilestoneForecast forecast(OptionForecast option, Milestone milestone) {
        return option.milestones().stream()
                .filter(forecast -> forecast.milestone().equals(milestone.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The day on which the plan has the last convoy leave the site. */
    Optional<LocalDate> plannedVacated(OptionForecast option, String site) {
        return dossier().inputs().work().sites().stream()
                .filter(work -> work.site().equals(site))
                .map(work -> work.getTask(TaskRole.DEPARTURE).id())
                .flatMap(departure -> option.plan().tasks().stream()
                        .filter(task -> task.site().equals(site) && task.task().equals(departure)))
                .map(OptionForecast.PlannedTask::finish)
                .findFirst();
    }

    Gate gate(String id) {
        return dossier().commitments().gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Condition condition(String id) {
        return dossier().commitments().conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The name of a party, area, function or resource, or the id where it has none. */
    String named(String id) {
        return java.util.stream.Stream.of(
                        mission().institution().parties().stream()
                                .filter(party -> party.id().equals(id))
                                .map(party -> party.name()),
                        mission().areas().stream()
                                .filter(area -> area.id().equals(id))
                                .map(area -> area.name()),
                        mission().ground().functions().stream()
                                .filter(function -> function.id().equals(id))
                                .map(function -> function.name()),
                        mission().means().resources().stream()
                                .filter(resource -> resource.id().equals(id))
                                .map(resource -> resource.name()))
                .flatMap(names -> names)
                .findFirst()
                .map(words::label)
                .orElse(id);
    }

    /** The name of a site's task. */
    Label task(String site, String id) {
        return dossier().inputs().work().sites().stream()
                .filter(work -> work.site().equals(site))
                .flatMap(work -> work.tasks().stream())
                .filter(task -> task.id().equals(id))
                .map(Task::name)
                .findFirst()
                .orElse(Label.of(id));
    }
}
