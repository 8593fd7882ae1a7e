package org.endstate.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Network;

/**
 * A mission in the kernel's terms, with the way back: activities are the tasks of all sites, site after site, and a
 * group is a site.
 */
final class CompiledMission {

    private final Mission mission;
    private final DayCount days;
    private final Network network;
    private final List<Task> tasks;
    private final Map<String, Integer> siteNumbers = new HashMap<>();
    private final int[] siteOf;
    private final int[] firstOf;
    private final int[] planned;

    CompiledMission(Mission mission, DayCount days, Network network, SiteTasks tasks) {
        this.mission = mission;
        this.days = days;
        this.network = network;
        this.tasks = tasks.tasks();
        mission.sites().forEach(site -> siteNumbers.put(site.id(), siteNumbers.size()));
        this.siteOf = tasks.siteOf();
        this.firstOf = tasks.firstOf();
        this.planned = this.tasks.stream()
                .mapToInt(task -> plannedDays(task.effort().duration().mean()))
                .toArray();
    }

    /** Planned durations are rounded means. */
    static int plannedDays(double mean) {
        return ScenarioDurations.days(mean);
    }

    Mission mission() {
        return mission;
    }

    DayCount days() {
        return days;
    }

    Network network() {
        return network;
    }

    int activities() {
        return tasks.size();
    }

    int sites() {
        return firstOf.length - 1;
    }

    Site site(int index) {
        return mission.sites().get(index);
    }

    Task task(int activity) {
        return tasks.get(activity);
    }

    int siteOf(int activity) {
        return siteOf[activity];
    }

    /** The first activity of the site; of the number after the last site, the number of all activities. */
    int firstOf(int site) {
        return firstOf[site];
    }

    int[] plannedDurations() {
        return planned.clone();
    }

    /** The activity of the site's task in this role, or -1 where the site has none. */
    int activity(int site, TaskRole role) {
        for (int activity = firstOf[site]; activity < firstOf[site + 1]; activity++) {
            if (tasks.get(activity).role() == role) {
                return activity;
            }
        }
        return -1;
    }

    /** The activity of the site's task with this id. */
    int activity(String site, String task) {
        int number = siteNumber(site);
        for (int activity = firstOf[number]; activity < firstOf[number + 1]; activity++) {
            if (tasks.get(activity).id().equals(task)) {
                return activity;
            }
        }
        throw new IllegalArgumentException("There is no task [" + task + "] at site [" + site + "].");
    }

    /** The number of the site with this id. */
    int siteNumber(String id) {
        Integer number = siteNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no site [" + id + "].");
        }
        return number;
    }

    /** The calendar a task is worked by. */
    WorkCalendar calendar(Task task) {
        return mission.means().calendars().stream()
                .filter(calendar -> calendar.id().equals(task.effort().calendar()))
                .findFirst()
                .orElseThrow();
    }

    /** {@code site/task} of an activity. */
    String name(int activity) {
        return site(siteOf[activity]).id() + "/" + tasks.get(activity).id();
    }
}
