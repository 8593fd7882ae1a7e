package org.endstate.requirements.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.endstate.mission.Site;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.Movement;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.inspection.Finding.Detail;

/**
 * What has to leave by the agreed date fits through the corridor in the weeks that are left. A corridor is shared: the
 * loads of every site that uses it and is due no later count together.
 */
final class CorridorCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        Optional<Movement> movement = subject.stated().leaving().movement();
        if (movement.isEmpty()) {
            return Stream.empty();
        }
        Optional<Corridor> corridor = movement.get().corridor().flatMap(subject.inputs()::findCorridor);
        if (corridor.isEmpty()) {
            return Stream.of(subject.finding(Finding.Kind.NO_CORRIDOR));
        }
        return subject.agreed().stream()
                .flatMap(due -> Arrays.stream(Movement.Kind.values())
                        .filter(kind -> movement.get().loads().of(kind).isPresent())
                        .flatMap(kind -> tooMuch(subject, corridor.get(), kind, due).stream()));
    }

    private static Optional<Finding> tooMuch(Subject subject, Corridor corridor, Movement.Kind kind, LocalDate due) {
        OptionalInt perWeek = corridor.perWeek().of(kind);
        if (perWeek.isEmpty()) {
            return Optional.empty();
        }
        int weeks = corridor.weeksLeft(subject.mission().asOf(), due);
        long room = (long) weeks * perWeek.getAsInt();
        long loads = loads(subject, corridor, kind, due);
        return loads <= room
                ? Optional.empty()
                : Optional.of(subject.finding(
                        Finding.Kind.CORRIDOR_TOO_SMALL,
                        new Detail.Term(kind),
                        new Detail.Count(loads),
                        new Detail.Count(room),
                        new Detail.Count(weeks),
                        new Detail.Day(due),
                        new Detail.Named(corridor.name())));
    }

    private static long loads(Subject subject, Corridor corridor, Movement.Kind kind, LocalDate due) {
        return subject.mission().sites().stream()
                .map(Site::id)
                .filter(site ->
                        subject.agreed(site).filter(day -> !day.isAfter(due)).isPresent())
                .map(subject.inputs()::of)
                .map(SiteRequirements::leaving)
                .flatMap(leaving -> leaving.movement().stream())
                .filter(movement ->
                        movement.corridor().filter(corridor.id()::equals).isPresent())
                .mapToLong(movement -> movement.loads().of(kind).orElse(0))
                .sum();
    }
}
