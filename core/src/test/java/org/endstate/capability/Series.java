package org.endstate.capability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.capability.Evidence.Concerns;
import org.endstate.capability.Evidence.Finding;
import org.endstate.capability.Evidence.Kind;
import org.endstate.capability.Evidence.Occasion;
import org.endstate.capability.Evidence.Release;
import org.endstate.capability.Evidence.Verification;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.Judgement.Grounds;
import org.endstate.capability.Judgement.Subject;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.evidence.Grade;
import org.endstate.mission.Function;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;

/**
 * A record of one function, "logistics" with threshold 3, written panel by panel. Each party has one expert, who is 95
 * % sure of a level. Unless it says otherwise a panel cites one joint exercise and one third party, dated the same day,
 * and states that surveillance was present.
 */
final class Series {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final List<String> PRINCIPALS = List.of("host", "lead");

    private final FrameworkHistory frameworks;
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    Series() {
        this(Frameworks.plain());
    }

    Series(FrameworkHistory frameworks) {
        this.frameworks = frameworks;
    }

    /** Both parties on one level, so many days after the start. */
    Series panel(int days, int level) {
        return panel(days, level, level);
    }

    Series panel(int days, int host, int lead) {
        return panel(days, host, lead, item(days, Kind.EXERCISE), item(days, Kind.THIRD_PARTY));
    }

    Series panel(int days, int host, int lead, Evidence... cited) {
        evidence.addAll(List.of(cited));
        List<String> ids = Arrays.stream(cited).map(Evidence::id).toList();
        add(days, "host", host, ids, Optional.of(List.of("surveillance")));
        add(days, "lead", lead, ids, Optional.of(List.of("surveillance")));
        return this;
    }

    /** One more judgement, of one party. */
    Series add(int days, String party, int level, List<String> cited, Optional<List<String>> enablers) {
        LocalDate day = START.plusDays(days);
        judgements.add(new Judgement(
                new Subject(
                        "logistics",
                        Optional.empty(),
                        Optional.empty(),
                        frameworks.inForce(day).version()),
                new Expert(party + "-1", party),
                day,
                2,
                sure(level),
                new Grounds("", cited, enablers)));
        return this;
    }

    static LevelDistribution sure(int level) {
        double[] weights = new double[6];
        Arrays.fill(weights, 0.01);
        weights[level] = 0.95;
        return LevelDistribution.ofWeights(weights);
    }

    /** Verified by both, a source of its own, readable by the parties, with surveillance present. */
    static Evidence item(int days, Kind kind) {
        return item(days, kind, new Verification(PRINCIPALS, "", kind + "-" + days, Release.PARTIES));
    }

    static Evidence item(int days, Kind kind, Verification verification) {
        return new Evidence(
                new Finding(
                        kind + "-" + days,
                        kind,
                        Label.of("Something seen"),
                        Optional.empty(),
                        new Sourcing.Assumed("for the test")),
                new Occasion(START.plusDays(days), "north"),
                new Concerns(List.of("logistics"), List.of()),
                new Grade(Grade.Reliability.B, Grade.Credibility.PROBABLY_TRUE),
                verification,
                Optional.of(List.of("surveillance")));
    }

    CapabilityInputs inputs() {
        return inputs(List.of());
    }

    CapabilityInputs inputs(List<Unit> units) {
        return new CapabilityInputs(
                new CapabilityInputs.Measure(
                        frameworks, List.of(new Function("logistics", Label.of("Logistics"), 3, true)), PRINCIPALS),
                judgements,
                evidence,
                units);
    }

    FunctionRecord read() {
        return FunctionRecord.of(inputs()).getFirst();
    }

    LevelStanding standing(LevelRule rule, int days) {
        return LevelStanding.of(rule, read(), PRINCIPALS, List.of("surveillance"), START.plusDays(days));
    }

    FunctionOutlook outlook(int days) {
        return CapabilityAssessment.assess(inputs(), FunctionRecord.of(inputs()), START.plusDays(days), 12)
                .getFirst();
    }
}
