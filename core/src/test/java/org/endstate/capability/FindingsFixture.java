package org.endstate.capability;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.capability.Evidence.Kind;
import org.endstate.capability.framework.Enabler;
import org.endstate.capability.framework.Framework;
import org.endstate.capability.framework.FrameworkHistory;
import org.endstate.capability.framework.FunctionStandard;
import org.endstate.capability.framework.Level;
import org.endstate.capability.framework.Succession;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;

/** Units and framework versions by which the auditors' findings are looked for. */
final class FindingsFixture {

    private FindingsFixture() {}

    /**
     * Three units: one at level 4, one at level 1, one never assessed; the last one holds a quarter of the strength.
     */
    static Coverage coverage() {
        List<Unit> units = List.of(unit("first", 700), unit("second", 800), unit("third", 500));
        CapabilityInputs whole = new Series().panel(0, 3).inputs(units);
        List<Judgement> judgements = List.of(whole.judgements().getFirst(), ofUnit("first", 4), ofUnit("second", 1));
        CapabilityInputs inputs = new CapabilityInputs(whole.measure(), judgements, whole.evidence(), units);
        return CapabilityAssessment.assess(inputs, FunctionRecord.of(inputs), Series.START, 3)
                .getFirst()
                .history()
                .units();
    }

    private static Judgement ofUnit(String unit, int level) {
        return new Judgement(
                new Judgement.Subject("logistics", Optional.empty(), Optional.of(unit), 1),
                new Judgement.Expert("a", "host"),
                Series.START,
                1,
                Series.sure(level),
                new Judgement.Grounds("", List.of(), Optional.empty()));
    }

    private static Unit unit(String id, int authorised) {
        return new Unit(
                id,
                Label.of(id),
                "battalion",
                List.of("logistics"),
                Optional.of(new Unit.Personnel(
                        Series.START,
                        OptionalInt.of(authorised),
                        OptionalInt.of(600),
                        OptionalInt.of(190),
                        OptionalInt.of(640))),
                new Sourcing.Assumed("for the test"));
    }

    /** The second version is in force from day 150 on, with the same threshold. */
    static FrameworkHistory history(int threshold, Succession follows) {
        return new FrameworkHistory(
                "f",
                Label.of("F"),
                List.of(
                        version(1, Optional.empty(), List.of(standard(threshold))),
                        version(2, Optional.of(follows), List.of(standard(threshold)))));
    }

    static FunctionStandard standard(int threshold) {
        return new FunctionStandard(
                "logistics",
                Label.of("Logistics"),
                OptionalInt.of(threshold),
                Collections.nCopies(6, Label.of("Something can be seen")));
    }

    static Framework version(int number, Optional<Succession> follows, List<FunctionStandard> functions) {
        Level any = new Level(Label.of("A level"), List.of());
        Level alone = new Level(Label.of("Without advisers"), List.of("advisers"));
        Level lasting = new Level(Label.of("Without enablers"), List.of("advisers", "surveillance"));
        return new Framework(
                new Framework.Edition(number, Series.START.plusDays(150L * (number - 1)), Optional.empty(), follows),
                List.of(
                        new Enabler("advisers", Label.of("Advisers")),
                        new Enabler("surveillance", Label.of("Surveillance"))),
                Arrays.asList(any, any, any, any, alone, lasting),
                List.of(),
                functions);
    }

    static Evidence unstated(Kind kind) {
        Evidence item = Series.item(0, kind);
        return new Evidence(
                item.finding(), item.occasion(), item.concerns(), item.grade(), item.verification(), Optional.empty());
    }

    /** The judgement without a word on what the force works with. */
    static Judgement silent(Judgement judgement) {
        return new Judgement(
                judgement.subject(),
                judgement.by(),
                judgement.asOf(),
                judgement.round(),
                judgement.levels(),
                new Judgement.Grounds("", judgement.grounds().evidence(), Optional.empty()));
    }
}
