package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.condition.Gate;
import org.endstate.mission.WorkCalendar;
import org.endstate.oversight.Progress;
import org.endstate.oversight.TaskState;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.timeline.OptionForecast.PlannedTask;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;
import org.endstate.uncertainty.ThreePoint;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;

/** The closure tasks of a site in their order: how far each has come, when it is planned, and what it waits for. */
final class TaskTable {

    private final SiteWords words;
    private final SiteWork work;
    private final Known known;
    private final Planned planned;
    private final Progress progress;
    private final Progress before;

    TaskTable(SiteWords words, SiteWork work, Known known, Planned planned) {
        this.words = words;
        this.work = work;
        this.known = known;
        this.planned = planned;
        this.progress = known.progress(work);
        this.before = Known.planned(words.on().dossier()).progress(work);
    }

    Grid grid() {
        List<String> columns = new ArrayList<>(words.columns("number", "task", "state"));
        Stream.of(OptionKind.values())
                .map(kind -> words.say("column.planned", words.option(kind)))
                .forEach(columns::add);
        columns.add(words.say("column.gate"));
        return new Grid(
                "tasks",
                words.say("tasks"),
                columns,
                work.tasks().stream().map(this::cells).toList());
    }

    private List<String> cells(Task task) {
        List<String> cells = new ArrayList<>(List.of(words.number(task.id()), words.name(task.name()), state(task)));
        Stream.of(OptionKind.values()).map(kind -> dates(task, kind)).forEach(cells::add);
        cells.add(gates(task));
        return cells;
    }

    private String state(Task task) {
        return switch (progress.of(task.id()).orElse(null)) {
            case null -> words.say("state.none");
            case TaskState.Begun(LocalDate on) -> begun(task, on);
            case TaskState.Done(LocalDate on, boolean inferred) ->
                words.say(
                        inferred ? "state.inferred" : "state.done",
                        words.written().date(on));
        };
    }

    private String begun(Task task, LocalDate on) {
        ThreePoint whole = task.effort().duration().whole();
        double spent = task.effort().duration().spent() + calendar(task).workingDays(on, known.day());
        return words.say(
                "state.begun",
                words.written().date(on),
                words.written().whole(spent),
                words.written().whole(whole.low()),
                words.written().whole(whole.mode()),
                words.written().whole(whole.high()));
    }

    private WorkCalendar calendar(Task task) {
        return words.on().dossier().mission().means().calendars().stream()
                .filter(calendar -> calendar.id().equals(task.effort().calendar()))
                .findFirst()
                .orElseThrow();
    }

    /** What was done by the planning date is planned no more. */
    private String dates(Task task, OptionKind kind) {
        Optional<SiteDates> dates = planned.find(kind);
        if (dates.isEmpty() || before.isDone(task.id())) {
            return Written.NOTHING;
        }
        return dates.get().findTask(work.site(), task.id()).map(this::span).orElseGet(() -> words.say("beyond"));
    }

    private String span(PlannedTask task) {
        String start = words.written().date(task.start());
        return task.start().equals(task.finish())
                ? start
                : words.say("span", start, words.written().date(task.finish()));
    }

    private String gates(Task task) {
        List<String> names = words.on().dossier().commitments().gates().stream()
                .filter(gate -> gate.holds().contains(new Gate.Hold(work.site(), task.id())))
                .map(gate -> words.name(gate.name()))
                .toList();
        return names.isEmpty() ? Written.NOTHING : words.list(names);
    }
}
