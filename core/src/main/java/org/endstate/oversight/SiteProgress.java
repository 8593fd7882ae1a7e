package org.endstate.oversight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;

/** Reads from the reports how far the work of each site has come. */
public final class SiteProgress {

    private final Actuals actuals;

    public SiteProgress(Actuals actuals) {
        this.actuals = actuals;
    }

    /** The progress of every site, by id. */
    public Map<String, Progress> of(WorkBreakdown work) {
        Map<String, Progress> all = new HashMap<>();
        work.sites().forEach(site -> all.put(site.site(), of(site)));
        return all;
    }

    /** The progress of one site. */
    public Progress of(SiteWork site) {
        Map<String, TaskState> reported = new HashMap<>();
        for (Task task : site.tasks()) {
            state(site.site(), task).ifPresent(state -> reported.put(task.id(), state));
        }
        return Progress.of(site, reported);
    }

    private Optional<TaskState> state(String site, Task task) {
        String unit = site + "/" + task.id();
        return day(unit, Actual.Event.DONE)
                .or(() -> event(task.role()).flatMap(event -> day(site, event)))
                .<TaskState>map(on -> new TaskState.Done(on, false))
                .or(() -> day(unit, Actual.Event.BEGUN).map(TaskState.Begun::new));
    }

    private Optional<LocalDate> day(String unit, Actual.Event event) {
        return actuals.find(unit, event).map(report -> report.when().day());
    }

    /** The event of a site that says that the task of this role is done. */
    private static Optional<Actual.Event> event(TaskRole role) {
        return switch (role) {
            case DEPARTURE -> Optional.of(Actual.Event.TROOPS_LEFT);
            case HANDOVER -> Optional.of(Actual.Event.DOCUMENT_SIGNED);
            case CUSTODY -> Optional.of(Actual.Event.RECEIVER_IN_CONTROL);
            case CLEARANCE -> Optional.of(Actual.Event.ENVIRONMENT_CLOSED);
            case WORK, DECISION, ACCEPTANCE, PERMISSION, RETROGRADE, REMEDIATION, PROCESSING, AFTERCARE ->
                Optional.empty();
        };
    }
}
