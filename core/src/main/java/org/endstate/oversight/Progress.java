package org.endstate.oversight;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.jspecify.annotations.Nullable;

/**
 * How far the work of one site has come. Whoever reports that a task is done has usually not reported every task before
 * it: what a task must follow is taken as done once that task has begun, and is marked as inferred.
 */
public final class Progress {

    private final Map<String, TaskState> states;

    private Progress(Map<String, TaskState> states) {
        this.states = Map.copyOf(states);
    }

    /**
     * The progress of a site.
     *
     * @param reported by id of the task; every task is one of the site's
     */
    public static Progress of(SiteWork work, Map<String, TaskState> reported) {
        Map<String, TaskState> states = new HashMap<>(reported);
        Deque<Begin> begun = new ArrayDeque<>();
        reported.forEach((task, state) -> begun.add(new Begin(task, day(state))));
        while (!begun.isEmpty()) {
            Begin begin = begun.removeFirst();
            TaskState.Done inferred = new TaskState.Done(begin.by(), true);
            for (String earlier : finishedBefore(work.getTask(begin.task()))) {
                if (isNews(states.get(earlier), inferred)) {
                    states.put(earlier, inferred);
                    begun.addLast(new Begin(earlier, begin.by()));
                }
            }
        }
        return new Progress(states);
    }

    /** A task had begun by this day. */
    private record Begin(String task, LocalDate by) {}

    /** The tasks that must be finished before this one begins. */
    private static List<String> finishedBefore(Task task) {
        return task.after().stream()
                .filter(link -> link.ends() == TaskLink.Ends.FINISH_START)
                .map(TaskLink::task)
                .toList();
    }

    /** A report stands; of inferred days the earliest does, as the task must have been done by then. */
    private static boolean isNews(@Nullable TaskState known, TaskState.Done inferred) {
        return switch (known) {
            case null -> true;
            case TaskState.Begun begun -> true;
            case TaskState.Done(LocalDate on, boolean guessed) ->
                guessed && inferred.on().isBefore(on);
        };
    }

    /** The latest day on which the task can have begun. */
    private static LocalDate day(TaskState state) {
        return switch (state) {
            case TaskState.Begun(LocalDate on) -> on;
            case TaskState.Done(LocalDate on, boolean inferred) -> on;
        };
    }

    /** The state of a task; empty where it has not begun. */
    public Optional<TaskState> of(String task) {
        return Optional.ofNullable(states.get(task));
    }

    /** Whether anything is known to have begun. */
    public boolean hasBegun() {
        return !states.isEmpty();
    }

    /** Whether the task is finished. */
    public boolean isDone(String task) {
        return states.get(task) instanceof TaskState.Done;
    }
}
