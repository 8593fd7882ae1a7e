package org.endstate.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.Movement;
import org.endstate.requirements.TaskRole;
import org.endstate.schedule.Limit;
import org.endstate.schedule.NetworkBuilder;
import org.endstate.schedule.Passage;

/**
 * What bounds a drawdown as a whole: the ceiling on strength once the hard date of a milestone has passed, and what a
 * corridor takes in a week. The loads of a site move between the start of its retrograde and the end of its last
 * convoy; permissions are tasks of their own. What is not counted bounds nothing.
 */
final class DrawdownLimits {

    private static final double DAYS_PER_WEEK = 7;

    private final TimelineInputs inputs;
    private final Mission mission;
    private final DayCount days;
    private final SiteTasks tasks;

    DrawdownLimits(TimelineInputs inputs, DayCount days, SiteTasks tasks) {
        this.inputs = inputs;
        this.mission = inputs.mission();
        this.days = days;
        this.tasks = tasks;
    }

    void addTo(NetworkBuilder network) {
        mission.milestones().stream()
                .flatMap(milestone -> limit(milestone).stream())
                .forEach(network::limit);
        inputs.work().stated().corridors().stream().flatMap(this::passages).forEach(network::passage);
    }

    private Optional<Limit> limit(Milestone milestone) {
        if (milestone.ceiling().isEmpty()) {
            return Optional.empty();
        }
        List<Limit.Stock> held =
                mission.sites().stream().flatMap(site -> stock(site).stream()).toList();
        double beside = StrengthCourse.elsewhere(mission);
        return milestone
                .agreed()
                .filter(Milestone.AgreedDate::hard)
                .map(agreed -> days.day(agreed.date()) + 1)
                .filter(day -> day > 0 && day < days.horizon())
                .map(day -> new Limit(milestone.id(), day, milestone.ceiling().getAsInt(), held, beside));
    }

    private Optional<Limit.Stock> stock(Site site) {
        OptionalInt falling = find(site.id(), TaskRole.RETROGRADE);
        OptionalInt ending = find(site.id(), TaskRole.DEPARTURE);
        Site.Presence presence = site.presence();
        return ending.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit.Stock(
                        falling.orElse(ending.getAsInt()),
                        ending.getAsInt(),
                        presence.strength().value(),
                        presence.guard()));
    }

    private OptionalInt find(String site, TaskRole role) {
        return inputs.work().getSite(site).tasks().stream()
                .filter(task -> task.role() == role)
                .mapToInt(task -> tasks.number(site, task.id()))
                .findFirst();
    }

    /** One for each kind of load whose capacity is known. */
    private Stream<Passage> passages(Corridor corridor) {
        return Arrays.stream(Movement.Kind.values())
                .filter(kind -> corridor.perWeek().of(kind).isPresent())
                .map(kind -> new Passage(
                        corridor.id() + "/" + kind,
                        perDay(corridor, corridor.perWeek().of(kind).getAsInt()),
                        mission.sites().stream()
                                .flatMap(site -> load(site.id(), corridor, kind).stream())
                                .toList()));
    }

    private double[] perDay(Corridor corridor, int perWeek) {
        double[] amounts = new double[days.horizon()];
        for (int day = 0; day < amounts.length; day++) {
            amounts[day] = corridor.isOpen(days.date(day)) ? perWeek / DAYS_PER_WEEK : 0;
        }
        return amounts;
    }

    private Optional<Passage.Load> load(String site, Corridor corridor, Movement.Kind kind) {
        OptionalInt first = find(site, TaskRole.RETROGRADE);
        OptionalInt last = find(site, TaskRole.DEPARTURE);
        return inputs.work()
                .stated()
                .of(site)
                .leaving()
                .movement()
                .filter(movement ->
                        movement.corridor().filter(corridor.id()::equals).isPresent())
                .map(movement -> movement.loads().of(kind).orElse(0))
                .filter(amount -> amount > 0 && last.isPresent())
                .map(amount -> new Passage.Load(first.orElse(last.getAsInt()), last.getAsInt(), amount));
    }
}
