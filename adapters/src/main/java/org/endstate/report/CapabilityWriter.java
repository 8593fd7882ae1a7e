package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.endstate.capability.Assessment;
import org.endstate.capability.Basis;
import org.endstate.capability.Coverage;
import org.endstate.capability.Evidence;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.report.CapabilityBrief.Assessed;

/** Tells the story of one function. */
final class CapabilityWriter {

    /** A unit assessed longer ago counts as not assessed. */
    private static final int FRESH_days = 365;

    private static final double SURE = 0.8;

    private final CapabilityBrief brief;
    private final Words words;
    private final Assessed assessed;
    private final String id;

    CapabilityWriter(CapabilityBrief brief, Assessed assessed, String id) {
        this.brief = brief;
        this.words = brief.words();
        this.assessed = assessed;
        this.id = id;
    }

    CapabilityStory story() {
        StandingWriter standings = new StandingWriter(brief);
        return new CapabilityStory(
                id,
                brief.name(assessed.function()),
                sentences(),
                new CapabilityFigures(brief, assessed, id).all(),
                IntStream.range(0, assessed.rules().size())
                        .mapToObj(number -> standings.write(assessed.rules().get(number), id + "-rule-" + number))
                        .toList(),
                new FunctionTables(brief, assessed).all());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(assessed.essential() ? "capability.essential" : "capability.not-essential"));
        sentences.add(words.of(
                "capability.now",
                words.date(assessed.latest()),
                words.whole(brief.daysOld(assessed.latest())),
                words.whole(assessed.outlook().now().judgements()),
                words.whole(assessed.threshold()),
                words.probability(assessed.now())));
        sentences.add(parties());
        latest().ifPresent(panel -> sentences.add(support(panel.basis())));
        weakestDimension().ifPresent(sentences::add);
        units().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Assessment> latest() {
        List<Assessment> panels = assessed.history().assessments();
        return panels.isEmpty() ? Optional.empty() : Optional.of(panels.getLast());
    }

    private String parties() {
        List<String> pools = assessed.parties().stream().map(this::party).toList();
        return words.of(
                "capability.disagreement",
                words.list(pools),
                words.probability(assessed.outlook().disagreement()));
    }

    private String party(PartyPool pool) {
        return words.of(
                "capability.party-says",
                brief.names().party(pool.party()),
                words.probability(pool.levels().atLeast(assessed.threshold())));
    }

    /** Kinds of evidence, counted, and what support was present. */
    private String support(Basis basis) {
        if (basis.cited().isEmpty()) {
            return words.of("capability.no-evidence");
        }
        List<String> kinds = basis.byKind().entrySet().stream().map(this::kind).toList();
        String present = basis.enablers().isEmpty()
                ? words.of("capability.enablers-unstated")
                : basis.enablers().get().isEmpty()
                        ? words.of("capability.enablers-none")
                        : words.of(
                                "capability.enablers",
                                new ShortfallWords(brief)
                                        .enablers(List.copyOf(basis.enablers().get())));
        return words.of("capability.rests-on", words.list(kinds), basis.sources(), basis.withheld()) + " " + present;
    }

    private String kind(Map.Entry<Evidence.Kind, Integer> kind) {
        return words.of("capability.kind", words.whole(kind.getValue()), words.of(kind.getKey()));
    }

    private Optional<String> weakestDimension() {
        return assessed.history()
                .weakestDimension(assessed.threshold())
                .map(weakest -> words.of(
                        "capability.weakest-dimension",
                        dimension(weakest.id()),
                        words.whole(assessed.threshold()),
                        words.probability(weakest.joint().atLeast(assessed.threshold()))));
    }

    private String dimension(String dimension) {
        return brief.dossier().inputs().capability().measure().frameworks().latest().dimensions().stream()
                .filter(known -> known.id().equals(dimension))
                .map(known -> words.name(known.name()))
                .findFirst()
                .orElse(dimension);
    }

    /** How much of the force was assessed: counts and coverage, never a mean. */
    private Optional<String> units() {
        Coverage units = assessed.history().units();
        if (units.all() == 0) {
            return Optional.empty();
        }
        var since = brief.asOf().minusDays(FRESH_days);
        OptionalDouble strength = units.shareOfStrength(since);
        return Optional.of(words.of(
                "capability.coverage",
                words.whole(units.assessedSince(since)),
                words.whole(units.all()),
                strength.isPresent()
                        ? words.of("capability.coverage-strength", words.whole(100 * strength.getAsDouble()))
                        : words.of("capability.coverage-unknown"),
                words.whole(units.atLeast(assessed.threshold(), SURE, since)),
                words.whole(assessed.threshold())));
    }
}
