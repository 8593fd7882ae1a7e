package org.endstate.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.capability.Assessment;
import org.endstate.capability.Assessment.Pools;
import org.endstate.capability.Basis;
import org.endstate.capability.Coverage;
import org.endstate.capability.Evidence;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.History;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.PooledForecast;
import org.endstate.capability.Shortfall;
import org.endstate.condition.GateOutlook;
import org.endstate.evidence.Grade;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.provenance.ContentHash;

/** A function with one panel, one item of evidence, one past projection and one expert forecast, built by hand. */
final class SampleCapability {

    private static final LocalDate PANEL = LocalDate.of(2023, 12, 31);
    private static final LocalDate BEFORE = LocalDate.of(2023, 6, 30);
    private static final LevelDistribution LEVELS = new LevelDistribution(List.of(0.0, 0.1, 0.2, 0.4, 0.2, 0.1));
    private static final Pools POOLS = new Pools(LEVELS, List.of(new PartyPool("host", LEVELS, 4, 0.1)), 0.25);

    private SampleCapability() {}

    static FunctionOutlook function() {
        FunctionOutlook.AtDate later = new FunctionOutlook.AtDate(LocalDate.of(2024, 6, 30), LEVELS);
        return new FunctionOutlook(
                "medevac",
                new FunctionOutlook.Assessed(PANEL, LEVELS, 8),
                POOLS.parties(),
                0.25,
                List.of(later),
                List.of(later),
                history());
    }

    private static History history() {
        return new History(
                List.of(new Assessment(
                        PANEL,
                        1,
                        POOLS,
                        POOLS,
                        new Basis(List.of(evidence()), Optional.of(Set.of("airlift"))),
                        List.of(new Judgement("medevac", "h-1", "host", PANEL, 1, LEVELS, "")))),
                List.of(),
                List.of(new History.PastForecast(BEFORE, PANEL, LEVELS, LEVELS, LEVELS)),
                List.of(new PooledForecast(
                        BEFORE,
                        PANEL,
                        POOLS,
                        3,
                        Optional.of(new PooledForecast.Outcome(PANEL, LEVELS, LEVELS, LEVELS)))),
                List.of(),
                new Coverage(List.of()));
    }

    private static Evidence evidence() {
        return new Evidence(
                new Evidence.Finding(
                        "exercise",
                        Evidence.Kind.EXERCISE,
                        new Label("An exercise, =seen", "تمرين"),
                        Optional.of(ContentHash.of(new byte[] {1})),
                        new Sourcing.Assumed("for the test")),
                new Evidence.Occasion(LocalDate.of(2023, 12, 1), "North"),
                new Evidence.Concerns(List.of("medevac"), List.of()),
                new Grade(Grade.Reliability.B, Grade.Credibility.PROBABLY_TRUE),
                new Evidence.Verification(List.of("host"), "an observer", "exercise", Evidence.Release.PUBLIC),
                Optional.of(List.of("airlift")));
    }

    static GateOutlook.Capability standing() {
        LevelStanding.Sureness sure = new LevelStanding.Sureness(0.7, 0.8);
        return new GateOutlook.Capability(
                "able",
                new LevelStanding(
                        LevelRule.of(3, 2),
                        LevelStanding.Status.CONTESTED,
                        List.of(new LevelStanding.Reading(
                                PANEL,
                                sure,
                                List.of(new LevelStanding.PartyReading("host", sure)),
                                1,
                                false,
                                List.of(new Shortfall.PartyBelow("host", 0.7), new Shortfall.EnablersUnstated()))),
                        new LevelStanding.Regression(LevelStanding.Alarm.WATCH, 0.3, 0.1, 0.2, 0.15),
                        new LevelStanding.Ahead(1, false, PANEL.plusYears(1), PANEL.plusDays(90)),
                        List.of("airlift")));
    }
}
