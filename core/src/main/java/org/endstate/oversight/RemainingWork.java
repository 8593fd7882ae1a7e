package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.condition.Gate;
import org.endstate.mission.Site;
import org.endstate.mission.WorkCalendar;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.Task;
import org.endstate.requirements.TaskAt;
import org.endstate.requirements.TaskLink;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.WorkBreakdown;
import org.endstate.uncertainty.Estimate;
import org.endstate.uncertainty.Remainder;
import org.endstate.uncertainty.ThreePoint;

/**
 * The work that is left on a day: what a timeline that starts from what has really happened is drawn from. Work that is
 * done takes no time and waits for nothing; work that goes on takes what is left of its estimate, given how long it has
 * already taken; nothing that has begun waits for a gate, and it goes on from that day.
 */
public final class RemainingWork {

    private final Map<String, Progress> progress;
    private final Map<String, WorkCalendar> calendars;
    private final LocalDate today;

    /**
     * On this day.
     *
     * @param progress by id of the site; a site without one has not begun
     * @param calendars by id
     */
    public RemainingWork(Map<String, Progress> progress, Map<String, WorkCalendar> calendars, LocalDate today) {
        this.progress = Map.copyOf(progress);
        this.calendars = Map.copyOf(calendars);
        this.today = today;
    }

    /** What is left of the work. */
    public WorkBreakdown of(WorkBreakdown work) {
        Set<TaskAt> begun = work.sites().stream().flatMap(this::begun).collect(Collectors.toSet());
        return new WorkBreakdown(work.sites().stream().map(this::of).toList(), of(work.stated(), work), begun);
    }

    private Stream<TaskAt> begun(SiteWork site) {
        return site.tasks().stream()
                .filter(task -> state(site.site(), task.id())
                        .filter(TaskState.Begun.class::isInstance)
                        .isPresent())
                .map(task -> new TaskAt(site.site(), task.id()));
    }

    /** Support whose provider was handed over is retained no longer; what is left of loads that move is not known. */
    private RequirementInputs of(RequirementInputs stated, WorkBreakdown work) {
        return new RequirementInputs(
                stated.sites().stream()
                        .map(site -> hasBegun(work, site.site(), TaskRole.RETROGRADE) ? withoutLoads(site) : site)
                        .toList(),
                stated.corridors(),
                stated.support().stream()
                        .filter(support -> !isDone(work, support.provider(), TaskRole.HANDOVER))
                        .toList(),
                stated.noBaseline());
    }

    private static SiteRequirements withoutLoads(SiteRequirements site) {
        return new SiteRequirements(
                site.site(),
                site.ground(),
                site.handing(),
                new SiteRequirements.Leaving(Optional.empty(), site.leaving().cost()));
    }

    /** The sites; one whose hub was handed over has none any more. */
    public List<Site> of(List<Site> sites, WorkBreakdown work) {
        return sites.stream()
                .map(site -> new Site(
                        site.id(),
                        site.name(),
                        site.area(),
                        site.size(),
                        site.presence(),
                        new Site.Plan(
                                site.plan().outcome(),
                                site.plan().receiver(),
                                site.plan().hub().filter(hub -> !isDone(work, hub, TaskRole.HANDOVER)),
                                site.plan().template())))
                .toList();
    }

    /** Whether the work of a site in this role is done; it is not where the site has none. */
    public boolean isDone(WorkBreakdown work, String site, TaskRole role) {
        return inRole(work, site, role).anyMatch(TaskState.Done.class::isInstance);
    }

    private boolean hasBegun(WorkBreakdown work, String site, TaskRole role) {
        return inRole(work, site, role).findAny().isPresent();
    }

    private Stream<TaskState> inRole(WorkBreakdown work, String site, TaskRole role) {
        return work.getSite(site).tasks().stream()
                .filter(task -> task.role() == role)
                .flatMap(task -> state(site, task.id()).stream());
    }

    /** The gates with the tasks that still wait for them. */
    public List<Gate> of(List<Gate> gates) {
        return gates.stream()
                .map(gate -> new Gate(
                        gate.id(),
                        gate.name(),
                        gate.requires(),
                        gate.holds().stream()
                                .filter(hold -> state(hold.site(), hold.task()).isEmpty())
                                .toList(),
                        gate.waiver()))
                .toList();
    }

    private SiteWork of(SiteWork site) {
        return new SiteWork(
                site.site(),
                site.tasks().stream().map(task -> of(site.site(), task)).toList());
    }

    private Task of(String site, Task task) {
        List<TaskLink> after = task.after().stream()
                .flatMap(link -> left(site, task, link).stream())
                .toList();
        return new Task(task.id(), task.name(), task.role(), left(site, task), after);
    }

    private Task.Effort left(String site, Task task) {
        Task.Effort effort = task.effort();
        return switch (state(site, task.id()).orElse(null)) {
            case null -> effort;
            case TaskState.Done done ->
                new Task.Effort(ThreePoint.certain(0), effort.calendar(), Map.of(), effort.sourcing());
            case TaskState.Begun(LocalDate on) ->
                new Task.Effort(
                        left(effort.duration(), workingDays(effort.calendar(), on)),
                        effort.calendar(),
                        effort.uses(),
                        effort.sourcing());
        };
    }

    /** Work that has overrun its highest estimate may take as long again as it is over it, and at least a day. */
    private static Estimate left(Estimate estimate, long spent) {
        ThreePoint whole = estimate.whole();
        double all = estimate.spent() + spent;
        if (all == 0) {
            return whole;
        }
        if (all < whole.high()) {
            return new Remainder(whole, all);
        }
        double over = Math.max(1, all - whole.high());
        return new ThreePoint(1, Math.max(1, over / 2), over);
    }

    private long workingDays(String calendar, LocalDate from) {
        WorkCalendar works = calendars.get(calendar);
        if (works == null) {
            throw new IllegalArgumentException("A task names an unknown calendar [" + calendar + "].");
        }
        return works.workingDays(from, today);
    }

    /** The link as it binds from today on; empty where it no longer does. */
    private Optional<TaskLink> left(String site, Task task, TaskLink link) {
        boolean bindsStart = switch (link.ends()) {
            case FINISH_START, START_START -> true;
            case FINISH_FINISH, START_FINISH -> false;
        };
        boolean dead = switch (state(site, task.id()).orElse(null)) {
            case null -> false;
            case TaskState.Begun begun -> bindsStart;
            case TaskState.Done done -> true;
        };
        return dead
                ? Optional.empty()
                : Optional.of(
                        passed(site, link).map(since -> shorter(link, since)).orElse(link));
    }

    /** Days since the linked end of the earlier task; empty where it lies ahead. */
    private Optional<Integer> passed(String site, TaskLink link) {
        boolean fromStart = switch (link.ends()) {
            case START_START, START_FINISH -> true;
            case FINISH_START, FINISH_FINISH -> false;
        };
        return switch (state(site, link.task()).orElse(null)) {
            case null -> Optional.empty();
            case TaskState.Begun(LocalDate on) -> fromStart ? Optional.of(since(on)) : Optional.empty();
            case TaskState.Done(LocalDate on, boolean inferred) -> Optional.of(since(on));
        };
    }

    private int since(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
    }

    /** A largest lag that has run out binds no longer: the window was missed. */
    private static TaskLink shorter(TaskLink link, int days) {
        int most = link.maxLag_days().orElse(-1) - days;
        return new TaskLink(
                link.task(),
                link.ends(),
                Math.max(0, link.minLag_days() - days),
                most < 0 ? OptionalInt.empty() : OptionalInt.of(most));
    }

    private Optional<TaskState> state(String site, String task) {
        return Optional.ofNullable(progress.get(site)).flatMap(ofSite -> ofSite.of(task));
    }
}
