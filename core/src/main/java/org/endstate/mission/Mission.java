package org.endstate.mission;

import java.time.LocalDate;
import java.util.List;

/** The deployed operation that is being ended or handed over, as known on one day. */
public record Mission(
        Identity identity, Institution institution, Ground ground, Means means, List<Milestone> milestones) {

    public Mission {
        milestones = List.copyOf(milestones);
    }

    /**
     * What the mission is.
     *
     * @param asOf the planning date: nothing known later enters
     * @param strength persons in the mission as a whole
     */
    public record Identity(String id, Label name, LocalDate asOf, Figure strength, List<Source> sources) {
        public Identity {
            sources = List.copyOf(sources);
        }
    }

    /** Who decides. */
    public record Institution(List<Party> parties, List<WorkingGroup> workingGroups) {
        public Institution {
            parties = List.copyOf(parties);
            workingGroups = List.copyOf(workingGroups);
        }
    }

    /** Where it is and what it does there. */
    public record Ground(List<Area> areas, List<Function> functions, List<Site> sites) {
        public Ground {
            areas = List.copyOf(areas);
            functions = List.copyOf(functions);
            sites = List.copyOf(sites);
        }
    }

    /** What work can draw on. */
    public record Means(List<Resource> resources, List<WorkCalendar> calendars) {
        public Means {
            resources = List.copyOf(resources);
            calendars = List.copyOf(calendars);
        }
    }

    public LocalDate asOf() {
        return identity.asOf();
    }

    public List<Site> sites() {
        return ground.sites();
    }

    public List<Area> areas() {
        return ground.areas();
    }

    /** The site with this id. */
    public Site getSite(String id) {
        return sites().stream()
                .filter(site -> site.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no site [" + id + "]."));
    }

    /** The milestone with this id. */
    public Milestone getMilestone(String id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no milestone [" + id + "]."));
    }
}
