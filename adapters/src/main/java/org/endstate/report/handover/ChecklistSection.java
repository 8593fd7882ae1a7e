package org.endstate.report.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.Gate;
import org.endstate.oversight.Progress;
import org.endstate.oversight.SiteProgress;
import org.endstate.oversight.TaskState;
import org.endstate.requirements.Task;
import org.endstate.timeline.OptionForecast.PlannedTask;

/** Every task with the day reported or else planned, and room for both parties to enter when it was done. */
final class ChecklistSection {

    private final PackSubject subject;
    private final PackWords words;
    private final Progress progress;

    ChecklistSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.progress = new SiteProgress(subject.dossier().inputs().actuals()).of(subject.work());
    }

    List<Block> blocks() {
        List<String> principals = subject.principals();
        return List.of(
                new Block.Heading(words.of("checklist.head")),
                new Block.Paragraph(
                        words.of(
                                "checklist.intro",
                                words.of(subject.dates().option()),
                                principals.get(0),
                                principals.get(1)),
                        false),
                new Block.Grid(
                        List.of(
                                words.of("checklist.number"),
                                words.of("checklist.task"),
                                words.of("checklist.start"),
                                words.of("checklist.finish"),
                                words.of("checklist.gate"),
                                words.of("checklist.host"),
                                words.of("checklist.lead")),
                        List.of(7, 52, 24, 24, 31, 21, 21),
                        subject.work().tasks().stream().map(this::row).toList()));
    }

    private List<String> row(Task task) {
        Optional<PlannedTask> plan = subject.dates().findTask(subject.site().id(), task.id());
        return List.of(
                words.inDigits(task.id()),
                words.name(task.name()),
                start(task, plan),
                finish(task, plan),
                plan.flatMap(PlannedTask::gate).map(this::gate).orElse(""),
                "",
                "");
    }

    private String start(Task task, Optional<PlannedTask> plan) {
        return switch (progress.of(task.id()).orElse(null)) {
            case null -> plan.map(PlannedTask::start).map(words::date).orElse(words.of("beyond"));
            case TaskState.Begun(LocalDate on) -> words.of("checklist.begun", words.date(on));
            case TaskState.Done done -> "";
        };
    }

    private String finish(Task task, Optional<PlannedTask> plan) {
        return progress.of(task.id())
                .filter(TaskState.Done.class::isInstance)
                .map(TaskState.Done.class::cast)
                .map(done -> words.of(done.inferred() ? "checklist.inferred" : "checklist.done", words.date(done.on())))
                .or(() -> plan.map(PlannedTask::finish).map(words::date))
                .orElse(words.of("beyond"));
    }

    private String gate(String id) {
        return subject.dossier().commitments().gates().stream()
                .filter(gate -> gate.id().equals(id))
                .map(Gate::name)
                .map(words::name)
                .findFirst()
                .orElse(id);
    }
}
