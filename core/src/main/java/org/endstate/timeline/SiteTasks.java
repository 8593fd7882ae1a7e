package org.endstate.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.WorkBreakdown;

/** The tasks of all sites in one row, site after site. */
final class SiteTasks {

    private final List<Task> tasks = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] firstOf;

    SiteTasks(WorkBreakdown work) {
        firstOf = new int[work.sites().size() + 1];
        for (int site = 0; site < work.sites().size(); site++) {
            SiteWork ofSite = work.sites().get(site);
            firstOf[site] = tasks.size();
            for (Task task : ofSite.tasks()) {
                numbers.put(ofSite.site() + "/" + task.id(), tasks.size());
                tasks.add(task);
            }
        }
        firstOf[firstOf.length - 1] = tasks.size();
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    int[] firstOf() {
        return firstOf.clone();
    }

    int[] siteOf() {
        int[] sites = new int[tasks.size()];
        for (int site = 0; site + 1 < firstOf.length; site++) {
            java.util.Arrays.fill(sites, firstOf[site], firstOf[site + 1], site);
        }
        return sites;
    }

    /** The number of a site's task. */
    int number(String site, String task) {
        Integer number = numbers.get(site + "/" + task);
        if (number == null) {
            throw new IllegalArgumentException("There is no task [" + task + "] at site [" + site + "].");
        }
        return number;
    }
}
