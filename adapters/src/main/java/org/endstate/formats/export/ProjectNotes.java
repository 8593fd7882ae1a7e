package org.endstate.formats.export;

import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.PlanResult;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.mission.Site;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.timeline.OptionForecast.PlannedTask;

/** What a Microsoft Project file can say only in words: gates, limits of lags, outcomes of sites. */
final class ProjectNotes {

    private final PlanResult result;

    ProjectNotes(PlanResult result) {
        this.result = result;
    }

    List<String> of(Site site) {
        List<String> notes = new ArrayList<>();
        notes.add("Outcome: " + Json.word(site.plan().outcome()) + ".");
        site.plan().receiver().ifPresent(party -> notes.add("Receiver: " + party + "."));
        site.plan().hub().ifPresent(hub -> notes.add("Vacated before its hub is handed over: " + hub + "."));
        return notes;
    }

    List<String> of(Task task, PlannedTask planned) {
        List<String> notes = new ArrayList<>();
        planned.gate().ifPresent(gate -> notes.addAll(gate(gate)));
        for (TaskLink link : task.after()) {
            link.maxLag_days()
                    .ifPresent(days -> notes.add("At most " + days + " calendar days between the linked ends of "
                            + link.task() + " and this task."));
        }
        return notes;
    }

    private List<String> gate(String id) {
        Gate gate = Lookup.gate(result, id);
        List<String> notes = new ArrayList<>();
        notes.add("Waits for gate " + id + ": " + gate.name().en());
        for (String condition : gate.requires()) {
            notes.add("Requires: " + Lookup.condition(result, condition).name().en());
        }
        result.assessments().gates().value().stream()
                .filter(outlook -> outlook.gate().equals(id))
                .map(GateOutlook::status)
                .forEach(status -> notes.add("Status on the planning date: " + Json.word(status) + "."));
        return notes;
    }
}
