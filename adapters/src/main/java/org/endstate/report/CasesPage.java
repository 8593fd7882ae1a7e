package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.endstate.commission.CaseLosses;
import org.endstate.commission.CasesResult;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.Predictor;
import org.endstate.oversight.ScoredUnit;
import org.endstate.report.pages.report.JtecasesGenerated;

/**
 * The scores of closed cases as one HTML file that loads nothing and needs no script. The same result gives the same
 * bytes.
 */
public final class CasesPage {

    private final CasesResult result;
    private final CaseScores scores;
    private final Words words;

    private CasesPage(CasesResult result, Words words) {
        this.result = result;
        this.scores = result.scores();
        this.words = words;
    }

    /** The page in this language; messages that are not translated stay English. */
    public static String render(CasesResult result, Locale language) {
        StringOutput html = new StringOutput(1 << 16);
        JtecasesGenerated.render(new OwaspHtmlTemplateOutput(html), null, new CasesPage(result, Words.in(language)));
        return html.toString();
    }

    public Words words() {
        return words;
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    /** What was scored, and what a reader must know before reading any number. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>(List.of(words.of(
                "cases.scored",
                words.whole(scores.units().size()),
                words.whole(scores.missions().size()))));
        if (!result.unscored().isEmpty()) {
            remarks.add(words.of("cases.open", words.list(result.unscored())));
        }
        if (isScored()) {
            remarks.add(words.of(
                    "cases.verdict",
                    words.of(scores.bestRival()),
                    words.decimal(scores.ratio(Predictor.INSIDE), 2),
                    words.probability(scores.coverage(Predictor.INSIDE)),
                    words.decimal(scores.ratio(Predictor.PACED), 2),
                    words.probability(scores.coverage(Predictor.PACED))));
        }
        return remarks;
    }

    /** Whether any unit could be scored. */
    public boolean isScored() {
        return !scores.units().isEmpty();
    }

    /** Every predictor beside the best rival. */
    public Table predictors() {
        return new Table(
                words.of("cases.predictors"),
                List.of(
                        words.of("cases.column.predictor"),
                        words.of("cases.column.crps"),
                        words.of("cases.column.ratio"),
                        words.of("cases.column.coverage"),
                        words.of("cases.column.by-case"),
                        counted("cases.column.milestones", DatedUnit::isMilestone),
                        counted("cases.column.sites", unit -> !unit.isMilestone()),
                        counted("cases.column.deadline", CasesPage::isDeadline),
                        counted("cases.column.conditions", unit -> !isDeadline(unit))),
                Arrays.stream(Predictor.values()).map(this::predictor).toList());
    }

    private List<String> predictor(Predictor predictor) {
        return List.of(
                words.of(predictor),
                words.decimal(scores.meanCrps(predictor), 1),
                words.decimal(scores.ratio(predictor), 2),
                words.probability(scores.coverage(predictor)),
                words.decimal(scores.meanCrpsByCase(predictor), 1),
                mean(DatedUnit::isMilestone, predictor),
                mean(unit -> !unit.isMilestone(), predictor),
                mean(CasesPage::isDeadline, predictor),
                mean(unit -> !isDeadline(unit), predictor));
    }

    static boolean isDeadline(DatedUnit unit) {
        return unit.driver() == PastExit.Driver.DEADLINE;
    }

    private String counted(String key, Predicate<DatedUnit> which) {
        return words.of(key, words.whole(scores.where(which).units().size()));
    }

    private String mean(Predicate<DatedUnit> which, Predictor predictor) {
        double mean = scores.where(which).meanCrps(predictor);
        return Double.isFinite(mean) ? words.decimal(mean, 1) : words.of("empty");
    }

    /** Where the actual dates fell in the forecasts. */
    public List<Figure> figures() {
        return new CaseFigures(result, words).all();
    }

    /** What the marks of the drawings mean. */
    public Legend legend() {
        return Legend.empty()
                .with("median", words.of("cases.legend.median"))
                .with("ring", words.of("cases.legend.actual"));
    }

    /** Every dated unit with the reports behind its date. */
    public Table units() {
        return new Table(
                words.of("cases.units"),
                List.of(
                        words.of("cases.column.case"),
                        words.of("cases.column.unit"),
                        words.of("cases.column.announced"),
                        words.of("cases.column.actual"),
                        words.of("cases.column.slip"),
                        words.of("cases.column.event"),
                        words.of("cases.column.reports"),
                        words.of("cases.column.weight"),
                        words.of("cases.column.pit"),
                        words.of("cases.column.crps-inside"),
                        words.of("cases.column.crps-paced")),
                scores.units().stream().map(this::unit).toList());
    }

    private List<String> unit(ScoredUnit scored) {
        DatedUnit unit = scored.unit();
        return List.of(
                unit.mission(),
                unit.unit().id(),
                words.date(unit.dates().announced()),
                words.date(unit.dates().actual()),
                words.whole(unit.slip_days()),
                words.of(unit.told().event()),
                words.whole(unit.told().reports()),
                words.decimal(scored.weights().pace(), 1),
                words.decimal(scored.of(Predictor.PACED).transform(), 2),
                words.decimal(scored.of(Predictor.INSIDE).crps(), 1),
                words.decimal(scored.of(Predictor.PACED).crps(), 1));
    }

    /** Losses of quality, predicted by the option that the clauses name, and seen. */
    public Table losses() {
        return new Table(
                words.of("cases.losses"),
                List.of(
                        words.of("cases.column.case"),
                        words.of("cases.column.loss"),
                        words.of("cases.column.expected"),
                        words.of("cases.column.any"),
                        words.of("cases.column.seen")),
                result.losses().stream().map(this::loss).toList());
    }

    private List<String> loss(CaseLosses loss) {
        return List.of(
                loss.mission(),
                words.of(loss.predicted().kind()),
                words.small(loss.predicted().expected()),
                words.probability(loss.predicted().any()),
                loss.seen().map(seen -> words.whole(seen)).orElse(words.of("cases.unreported")));
    }

    public String program() {
        return result.program();
    }
}
