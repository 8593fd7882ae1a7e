package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.endstate.commission.CasesResult;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;

/** The drawings of closed cases: a band for each unit, with the day on which it happened. */
final class CaseFigures {

    private static final List<Predictor> DRAWN = List.of(Predictor.INSIDE, Predictor.PACED);

    private final CasesResult result;
    private final Words words;

    CaseFigures(CasesResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** One drawing for each driver and predictor that has units. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        for (PastExit.Driver driver : PastExit.Driver.values()) {
            CaseScores scores = result.scores().where(unit -> unit.driver() == driver);
            if (!scores.units().isEmpty()) {
                DRAWN.forEach(predictor -> figures.add(figure(scores.units(), driver, predictor)));
            }
        }
        return figures;
    }

    private Figure figure(List<ScoredUnit> units, PastExit.Driver driver, Predictor predictor) {
        String id = "cases-" + driver.name().charAt(0) + "-" + predictor.name();
        String title = words.of("cases.figure", words.of(predictor), words.of(driver));
        // Both predictors of a driver share the axis, so that they can be compared.
        List<List<Double>> scale = units.stream()
                .map(unit ->
                        DRAWN.stream().flatMap(drawn -> values(unit, drawn)).toList())
                .toList();
        IntervalRows rows = new IntervalRows(
                id, title, words.of("cases.figure-desc"), scale, new IntervalRows.Style(false, false), words);
        for (ScoredUnit unit : units) {
            ScoredUnit.Scored scored = unit.of(predictor);
            rows.row(name(unit), List.of(scored.p10(), scored.p50(), scored.p90()))
                    .outcome(unit.unit().slip_days());
        }
        return new Figure(id, title, rows.close(), table(title, units, predictor));
    }

    private static Stream<Double> values(ScoredUnit unit, Predictor predictor) {
        ScoredUnit.Scored scored = unit.of(predictor);
        return Stream.of(scored.p10(), scored.p90(), (double) unit.unit().slip_days());
    }

    private static String name(ScoredUnit unit) {
        return unit.unit().mission() + ": " + unit.unit().unit().id();
    }

    private Table table(String title, List<ScoredUnit> units, Predictor predictor) {
        return new Table(
                title,
                List.of(
                        words.of("cases.column.unit"),
                        words.of("cases.column.p10"),
                        words.of("cases.column.p50"),
                        words.of("cases.column.p90"),
                        words.of("cases.column.slip")),
                units.stream()
                        .map(unit -> List.of(
                                name(unit),
                                words.whole(unit.of(predictor).p10()),
                                words.whole(unit.of(predictor).p50()),
                                words.whole(unit.of(predictor).p90()),
                                words.whole(unit.unit().slip_days())))
                        .toList());
    }
}
