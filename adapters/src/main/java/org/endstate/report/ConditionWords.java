package org.endstate.report;

import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.condition.Condition.CapabilityAtLeast;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.CountReached;
import org.endstate.condition.Condition.DateReached;
import org.endstate.condition.Condition.Estimate;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.condition.Condition.Unmeasured;

/** Conditions in sentences: the name they were given, and exactly what is read. */
final class ConditionWords {

    private final Brief brief;
    private final Words words;

    ConditionWords(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** The condition with this id. */
    String sentence(String id) {
        Optional<Condition> found = brief.dossier().commitments().conditions().stream()
                .filter(condition -> condition.id().equals(id))
                .findFirst();
        return found.map(condition -> words.of("condition", words.name(condition.name()), reading(condition)))
                .orElse(id);
    }

    private String reading(Condition condition) {
        return switch (condition) {
            case ThreatAtMost c ->
                words.of("condition.threat", words.whole(c.level()), areas(c.areas()), words.whole(c.months()));
            case CapabilityAtLeast c ->
                words.of(
                        "condition.capability",
                        brief.names().function(c.function()),
                        words.whole(c.level()),
                        words.whole(c.assessments()));
            case CertificateIssued c ->
                words.of(
                        "condition.certificate",
                        words.name(c.issuer()),
                        words.whole(c.after_days().low()),
                        words.whole(c.after_days().mode()),
                        words.whole(c.after_days().high()));
            case CountReached c -> count(c);
            case DateReached c -> words.of("condition.date", words.date(c.date()));
            case Unmeasured c -> c.estimate().map(this::estimate).orElseGet(() -> words.of("condition.unmeasured"));
        };
    }

    private String areas(List<String> ids) {
        return words.list(ids.stream().map(brief.names()::area).toList());
    }

    private String count(CountReached c) {
        return words.of(
                "condition.count",
                words.name(c.unit()),
                words.count(c.growth().target()),
                words.count(c.growth().now()),
                words.decimal(c.growth().perMonth().low(), 2),
                words.decimal(c.growth().perMonth().mode(), 2),
                words.decimal(c.growth().perMonth().high(), 2));
    }

    private String estimate(Estimate estimate) {
        return words.of(
                "condition.estimate",
                words.probability(estimate.probability()),
                words.date(estimate.by()),
                words.list(
                        estimate.signedBy().stream().map(brief.names()::party).toList()));
    }
}
