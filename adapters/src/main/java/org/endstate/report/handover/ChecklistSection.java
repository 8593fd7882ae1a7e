package org.endstate.report.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.endstate.condition.Gate;
import org.endstate.requirements.Task;
import org.endstate.timeline.OptionForecast.PlannedTask;

/** Every task with its planned days and room for both parties to enter when it was done. */
final class ChecklistSection {

    private final PackSubject subject;
    private final PackWords words;
    private final Map<String, PlannedTask> planned;

    ChecklistSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.planned = subject.option().plan().tasks().stream()
                .filter(task -> task.site().equals(subject.site().id()))
                .collect(Collectors.toMap(PlannedTask::task, Function.identity()));
    }

    List<Block> blocks() {
        List<String> principals = subject.principals();
        return List.of(
                new Block.Heading(words.of("checklist.head")),
                new Block.Paragraph(
                        words.of(
                                "checklist.intro",
                                words.of(subject.option().kind()),
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
        Optional<PlannedTask> plan = Optional.ofNullable(planned.get(task.id()));
        return List.of(
                words.inDigits(task.id()),
                words.name(task.name()),
                plan.map(PlannedTask::start).map(words::date).orElse(words.of("beyond")),
                plan.map(PlannedTask::finish).map(words::date).orElse(words.of("beyond")),
                plan.flatMap(PlannedTask::gate).map(this::gate).orElse(""),
                "",
                "");
    }

    private String gate(String id) {
        return subject.result().dossier().commitments().gates().stream()
                .filter(gate -> gate.id().equals(id))
                .map(Gate::name)
                .map(words::name)
                .findFirst()
                .orElse(id);
    }
}
