package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.report.handover.Block.Fact;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.CostOfDelay;
import org.endstate.requirements.Movement;

/** What has to be moved out, by which way, and what it costs to stay. */
final class MovementSection {

    private final PackSubject subject;
    private final PackWords words;

    MovementSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        Optional<Movement> movement = subject.stated().leaving().movement();
        Optional<Corridor> corridor = movement.flatMap(Movement::corridor)
                .flatMap(subject.dossier().inputs().work().stated()::findCorridor);
        List<Fact> facts = new ArrayList<>();
        for (Movement.Kind kind : Movement.Kind.values()) {
            OptionalInt loads = movement.map(m -> m.loads().of(kind)).orElse(OptionalInt.empty());
            OptionalInt perWeek = corridor.map(c -> c.perWeek().of(kind)).orElse(OptionalInt.empty());
            String text = subject.count(loads);
            facts.add(new Fact(
                    words.of(kind),
                    perWeek.isPresent() ? words.of("movement.per-week", text, subject.count(perWeek)) : text));
        }
        facts.add(new Fact(
                words.of("movement.corridor"),
                corridor.map(c -> words.name(c.name())).orElse(words.of("not-stated"))));
        corridor.ifPresent(way -> facts.add(new Fact(words.of("movement.permission"), permission(way))));
        facts.add(new Fact(
                words.of("cost.head"),
                subject.stated().leaving().cost().map(this::cost).orElse(words.of("not-stated"))));
        return List.of(new Block.Heading(words.of("movement.head")), new Block.Facts(facts));
    }

    private String permission(Corridor corridor) {
        return words.of(
                "movement.days",
                days(corridor.permission().low()),
                days(corridor.permission().mode()),
                days(corridor.permission().high()));
    }

    private String days(double days) {
        return words.number(StrictMath.round(days));
    }

    private String cost(CostOfDelay cost) {
        return words.of("cost.per-week", words.number(StrictMath.round(cost.perWeek())), cost.currency());
    }
}
