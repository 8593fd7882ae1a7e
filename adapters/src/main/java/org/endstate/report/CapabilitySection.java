package org.endstate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.TrackRecord;
import org.endstate.judgement.Skill;
import org.endstate.report.CapabilityBrief.Assessed;

/**
 * What the host's forces can do without the mission: all functions on one drawing, then each by itself, with what was
 * said, what it rests on, and what may become of it.
 */
public final class CapabilitySection {

    private static final int YEAR_months = 12;
    private static final double SURE = 0.8;

    private final CapabilityBrief brief;
    private final Words words;
    private final List<Assessed> assessed;

    CapabilitySection(CapabilityBrief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.assessed = brief.assessed();
    }

    /** All functions on one drawing; empty where none has been assessed. */
    public Optional<Figure> overview() {
        if (assessed.isEmpty()) {
            return Optional.empty();
        }
        String title = words.of("capability.grid");
        return Optional.of(new Figure(
                "capability-grid",
                title,
                CapabilityGrid.draw(brief, assessed, "capability-grid", title),
                table(title)));
    }

    private Table table(String title) {
        List<List<String>> rows = assessed.stream().map(this::row).toList();
        return new Table(
                title,
                List.of(
                        words.of("capability.column.function"),
                        words.of("capability.column.wanted"),
                        words.of("capability.column.latest"),
                        words.of("capability.column.age"),
                        words.of("capability.column.now"),
                        words.of("capability.column.disagreement"),
                        words.of("capability.column.kept-12"),
                        words.of("capability.column.removed-12"),
                        words.of("capability.column.status")),
                rows);
    }

    private List<String> row(Assessed function) {
        return List.of(
                brief.name(function.function()),
                words.whole(function.threshold()),
                words.date(function.latest()),
                words.whole(brief.daysOld(function.latest())),
                words.probability(function.now()),
                words.probability(function.outlook().disagreement()),
                inAYear(function, function.outlook().kept()),
                inAYear(function, function.outlook().removed()),
                function.rules().isEmpty()
                        ? words.of("capability.no-gate")
                        : words.list(function.rules().stream()
                                .map(rule -> words.of(rule.standing().status()))
                                .distinct()
                                .toList()));
    }

    private String inAYear(Assessed function, List<AtDate> fan) {
        return fan.size() <= YEAR_months
                ? words.of("empty")
                : words.probability(fan.get(YEAR_months).levels().atLeast(function.threshold()));
    }

    /** Counts, never a mean; the weakest essential function by name; what nobody has assessed. */
    public List<String> summary() {
        List<String> sentences = new ArrayList<>();
        List<Assessed> essential = assessed.stream().filter(Assessed::essential).toList();
        if (!essential.isEmpty()) {
            sentences.add(words.of(
                    "capability.count",
                    words.whole(essential.stream().filter(f -> f.now() >= SURE).count()),
                    words.whole(essential.size()),
                    words.decimal(SURE, 1)));
            Assessed weakest = essential.stream()
                    .min(Comparator.comparingDouble(Assessed::now))
                    .orElseThrow();
            sentences.add(words.of(
                    "capability.weakest",
                    brief.name(weakest.function()),
                    words.whole(weakest.threshold()),
                    words.probability(weakest.now())));
            sentences.add(words.of("capability.all", bounds(essential)));
        }
        if (!brief.unmeasured().isEmpty()) {
            sentences.add(words.of(
                    "capability.unmeasured",
                    words.list(brief.unmeasured().stream().map(brief::name).toList())));
        }
        return sentences;
    }

    /** Fréchet: nothing is multiplied as if functions were independent. */
    private String bounds(List<Assessed> functions) {
        double low = functions.stream().mapToDouble(Assessed::now).sum() - functions.size() + 1;
        double high = functions.stream().mapToDouble(Assessed::now).min().orElseThrow();
        return words.of("probability.interval", words.probability(StrictMath.max(0, low)), words.probability(high));
    }

    /** How past forecasts did. */
    public List<String> record() {
        TrackRecord record =
                TrackRecord.of(assessed.stream().map(Assessed::history).toList());
        List<String> sentences = new ArrayList<>();
        record.projections().ifPresent(scores -> sentences.add(scored("capability.record-model", scores)));
        record.experts().ifPresent(scores -> sentences.add(scored("capability.record-experts", scores)));
        if (sentences.isEmpty()) {
            sentences.add(words.of("capability.record-none"));
        }
        return sentences;
    }

    private String scored(String key, TrackRecord.Scores scores) {
        String said = words.of(
                key,
                words.whole(scores.resolved()),
                words.decimal(scores.forecast(), 3),
                words.decimal(scores.noChange(), 3),
                words.decimal(scores.model(), 3));
        return scores.resolved() < Skill.ENOUGH
                ? said + " " + words.of("capability.record-few", words.whole(Skill.ENOUGH))
                : said;
    }

    /** What must be said of the judgements; empty where the mission says nothing. */
    public String disclaimer() {
        return brief.dossier().origin().disclaimer().map(words::name).orElse("");
    }

    /** How the weight of the second fan was set, and by whom it is an assumption. */
    public String stress() {
        return words.of(
                "capability.stress",
                words.decimal(brief.dossier().settings().risk().supportRemoved(), 2));
    }

    /** The functions of the mission that have been assessed. */
    public List<CapabilityStory> stories() {
        return IntStream.range(0, assessed.size())
                .mapToObj(number -> new CapabilityWriter(brief, assessed.get(number), "capability-" + number).story())
                .toList();
    }

    /** Shades of the first drawing. */
    public Legend shades() {
        Legend legend = Legend.empty();
        for (int shade = 0; shade < CapabilityGrid.SHADES; shade++) {
            double low = (double) shade / CapabilityGrid.SHADES;
            double high = (shade + 1.0) / CapabilityGrid.SHADES;
            legend = legend.with(
                    "box " + CapabilityGrid.shade(low),
                    words.of("capability.shade", words.decimal(low, 1), words.decimal(high, 1)));
        }
        return legend;
    }

    /** What the marks of the other drawings mean. */
    public Legend legend() {
        List<String> parties = brief.parties();
        Legend legend = Legend.empty();
        for (int party = 0; party < parties.size(); party++) {
            legend = legend.with(
                    "point " + CapabilityFigures.mark(party),
                    words.of("capability.legend.party", brief.names().party(parties.get(party))));
        }
        legend = legend.with("point together", words.of("capability.legend.together"))
                .with("dot", words.of("capability.legend.known"))
                .with("line", words.of("capability.legend.kept"))
                .with("dash", words.of("capability.legend.removed"))
                .with("odds", words.of("capability.legend.odds"));
        if (CapabilityFigures.showsExperts(assessed)) {
            legend = legend.with("point foreseen", words.of("capability.legend.experts"));
        }
        return legend.with("upright", words.of("capability.legend.threshold"));
    }

    /** The levels in the words of the framework in force. */
    public Legend levels() {
        var scale = brief.dossier()
                .inputs()
                .capability()
                .measure()
                .frameworks()
                .latest()
                .scale();
        Legend legend = Legend.empty();
        for (int level = 0; level < scale.size(); level++) {
            legend = legend.with(
                    "box " + StackedRows.style(level, scale.size()),
                    words.of(
                            "capability.level",
                            words.whole(level),
                            words.name(scale.get(level).name())));
        }
        return legend;
    }
}
