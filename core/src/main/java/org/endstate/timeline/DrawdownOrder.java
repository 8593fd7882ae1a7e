package org.endstate.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;

/**
 * An order that holds in every drawdown, whatever a template says: the earlier task has finished before the later one
 * starts.
 */
record DrawdownOrder(Step earlier, Step later) {

    /** A task of a site. */
    record Step(String site, String task) {}

    /** All of them, without those that a site's own links already imply. */
    static List<DrawdownOrder> of(Mission mission, WorkBreakdown work) {
        List<DrawdownOrder> orders = new ArrayList<>();
        for (Site site : mission.sites()) {
            SiteWork own = work.getSite(site.id());
            orders.addAll(withinSite(own, TaskRole.CLEARANCE, TaskRole.HANDOVER));
            orders.addAll(withinSite(own, TaskRole.RETROGRADE, TaskRole.DEPARTURE));
            if (site.plan().receiver().isPresent()) {
                orders.addAll(withinSite(own, TaskRole.ACCEPTANCE, TaskRole.HANDOVER));
            }
            site.plan().hub().ifPresent(hub -> orders.add(leftBeforeHandover(work, site.id(), hub)));
        }
        for (RetainedSupport support : work.stated().support()) {
            support.outlying().forEach(site -> orders.add(leftBeforeHandover(work, site, support.provider())));
        }
        return orders.stream().distinct().toList();
    }

    /** What an outlying site relies on is not handed over before that site is vacated. */
    private static DrawdownOrder leftBeforeHandover(WorkBreakdown work, String site, String provider) {
        return new DrawdownOrder(
                new Step(site, work.getSite(site).getTask(TaskRole.DEPARTURE).id()),
                new Step(
                        provider,
                        work.getSite(provider).getTask(TaskRole.HANDOVER).id()));
    }

    private static List<DrawdownOrder> withinSite(SiteWork work, TaskRole earlier, TaskRole later) {
        List<DrawdownOrder> orders = new ArrayList<>();
        for (Task last : work.tasks()) {
            if (last.role() == later) {
                Set<String> before = finishedBefore(work, last);
                work.tasks().stream()
                        .filter(task -> task.role() == earlier && !before.contains(task.id()))
                        .forEach(task -> orders.add(
                                new DrawdownOrder(new Step(work.site(), task.id()), new Step(work.site(), last.id()))));
            }
        }
        return orders;
    }

    /** Tasks that the links of the site already put before this one. */
    private static Set<String> finishedBefore(SiteWork work, Task task) {
        Set<String> before = new HashSet<>();
        Deque<Task> open = new ArrayDeque<>(List.of(task));
        while (!open.isEmpty()) {
            for (TaskLink link : open.pop().after()) {
                if (link.ends() == TaskLink.Ends.FINISH_START && before.add(link.task())) {
                    work.tasks().stream()
                            .filter(other -> other.id().equals(link.task()))
                            .forEach(open::push);
                }
            }
        }
        return before;
    }
}
