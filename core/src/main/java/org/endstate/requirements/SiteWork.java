package org.endstate.requirements;

import java.util.List;

/**
 * The tasks of one site, with the site's own changes to its template already made.
 *
 * @param site id of the site
 */
public record SiteWork(String site, List<Task> tasks) {

    public SiteWork {
        tasks = List.copyOf(tasks);
    }

    /** The task that plays this role; a checked work breakdown has exactly one handover and one departure. */
    public Task getTask(TaskRole role) {
        return tasks.stream()
                .filter(task -> task.role() == role)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Site [" + site + "] has no task of role " + role + "."));
    }

    /** The task with this id. */
    public Task getTask(String id) {
        return tasks.stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Site [" + site + "] has no task [" + id + "]."));
    }
}
