package org.endstate.requirements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order that holds within every site, whatever its template says: the clearance is issued and, where there is a
 * receiver, its conditions are signed before the handover; what is not essential has left before the last convoy, so
 * that the guard goes last.
 */
public final class ClosingOrder {

    /** Which roles come before which, always. */
    public static final Map<TaskRole, List<TaskRole>> BEFORE = Map.of(
            TaskRole.HANDOVER, List.of(TaskRole.CLEARANCE, TaskRole.ACCEPTANCE),
            TaskRole.DEPARTURE, List.of(TaskRole.RETROGRADE));

    private ClosingOrder() {}

    /** The work with a link for each order that its own links do not already imply. */
    public static SiteWork completed(SiteWork work, boolean hasReceiver) {
        return new SiteWork(
                work.site(),
                work.tasks().stream()
                        .map(task -> completed(work, task, hasReceiver))
                        .toList());
    }

    private static Task completed(SiteWork work, Task task, boolean hasReceiver) {
        List<TaskRole> roles = BEFORE.getOrDefault(task.role(), List.of());
        if (roles.isEmpty()) {
            return task;
        }
        Set<String> before = finishedBefore(work, task);
        List<TaskLink> after = new ArrayList<>(task.after());
        work.tasks().stream()
                .filter(earlier -> roles.contains(earlier.role()) && !before.contains(earlier.id()))
                .filter(earlier -> hasReceiver || earlier.role() != TaskRole.ACCEPTANCE)
                .forEach(earlier -> after.add(TaskLink.after(earlier.id())));
        return new Task(task.id(), task.name(), task.role(), task.effort(), after);
    }

    /** Tasks that the links of the site already put before this one. */
    private static Set<String> finishedBefore(SiteWork work, Task task) {
        Set<String> before = new HashSet<>();
        Deque<Task> open = new ArrayDeque<>(List.of(task));
        while (!open.isEmpty()) {
            for (TaskLink link : open.pop().after()) {
                if (link.ends() == TaskLink.Ends.FINISH_START && before.add(link.task())) {
                    open.push(work.getTask(link.task()));
                }
            }
        }
        return before;
    }
}
