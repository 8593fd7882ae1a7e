package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.LevelDistribution;
import org.endstate.mission.Function;
import org.endstate.report.Plot.Curve;

/**
 * What the host's forces can do without the mission: the parties' judgements side by side, then what may become of
 * them.
 */
public final class CapabilitySection {

    private final Brief brief;
    private final Words words;

    CapabilitySection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** What the page says of one function. */
    public record Story(String id, String name, List<String> sentences, List<Figure> figures) {
        public Story {
            sentences = List.copyOf(sentences);
            figures = List.copyOf(figures);
        }
    }

    /** The functions of the mission that have been assessed. */
    public List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (Function function : brief.mission().ground().functions()) {
            brief.result().assessments().capability().value().stream()
                    .filter(outlook -> outlook.function().equals(function.id()))
                    .findFirst()
                    .ifPresent(outlook -> stories.add(story(function, outlook, "capability-" + stories.size())));
        }
        return stories;
    }

    /** What the marks of these drawings mean. */
    public Legend legend() {
        return Legend.empty()
                .with("line", words.of("capability.legend.kept"))
                .with("dash", words.of("capability.legend.removed"))
                .with("dot", words.of("capability.legend.no-change"))
                .with("upright", words.of("capability.legend.threshold"));
    }

    private Story story(Function function, FunctionOutlook outlook, String id) {
        List<String> sentences = List.of(
                words.of(function.essential() ? "capability.essential" : "capability.not-essential"),
                words.of(
                        "capability.now",
                        words.date(outlook.now().asOf()),
                        words.whole(outlook.now().judgements()),
                        words.whole(function.threshold()),
                        words.probability(outlook.now().levels().atLeast(function.threshold()))),
                words.of("capability.disagreement", words.probability(outlook.disagreement())));
        List<Figure> figures = new ArrayList<>(List.of(pools(function, outlook, id)));
        projection(function, outlook, id).ifPresent(figures::add);
        return new Story(id, words.name(function.name()), sentences, figures);
    }

    private Figure pools(Function function, FunctionOutlook outlook, String id) {
        String title = words.of("capability.pools");
        StackedRows drawing = new StackedRows(
                id + "-pools",
                words.of("capability.pools-of", words.name(function.name())),
                words.of("capability.pools-desc"),
                outlook.parties().size() + 1,
                function.threshold(),
                words);
        List<List<String>> rows = new ArrayList<>();
        for (FunctionOutlook.PartyPool pool : outlook.parties()) {
            String label = words.of("capability.party", brief.names().party(pool.party()), words.whole(pool.experts()));
            drawing.row(label, pool.levels().probabilities());
            rows.add(row(label, pool.levels(), function.threshold()));
        }
        String joint = words.of("capability.joint");
        drawing.row(joint, outlook.now().levels().probabilities());
        rows.add(row(joint, outlook.now().levels(), function.threshold()));
        return new Figure(
                id + "-pools", title, drawing.close(), new Table(title, levelColumns(function, outlook), rows));
    }

    private List<String> levelColumns(Function function, FunctionOutlook outlook) {
        List<String> columns = new ArrayList<>(List.of(words.of("capability.column.pool")));
        IntStream.range(0, outlook.now().levels().levels())
                .forEach(level -> columns.add(words.of("level", words.whole(level))));
        columns.add(words.of("capability.column.at-least", words.whole(function.threshold())));
        return columns;
    }

    private List<String> row(String label, LevelDistribution levels, int threshold) {
        List<String> row = new ArrayList<>(List.of(label));
        levels.probabilities().forEach(probability -> row.add(words.probability(probability)));
        row.add(words.probability(levels.atLeast(threshold)));
        return row;
    }

    private Optional<Figure> projection(Function function, FunctionOutlook outlook, String id) {
        if (outlook.kept().isEmpty() || outlook.removed().isEmpty()) {
            return Optional.empty();
        }
        int threshold = function.threshold();
        String title = words.of("capability.ahead", words.whole(threshold));
        LocalDate last = latest(outlook.kept(), outlook.removed());
        Plot plot = new Plot(
                new Plot.Title(
                        id + "-ahead",
                        words.of("capability.ahead-of", words.name(function.name()), words.whole(threshold)),
                        words.of("capability.ahead-desc"),
                        200),
                outlook.kept().getFirst().date(),
                last,
                1,
                value -> words.decimal(value, 1),
                words);
        Curve<AtDate> curve = Curve.straight(AtDate::date, at -> at.levels().atLeast(threshold));
        plot.level("dot", outlook.now().levels().atLeast(threshold))
                .line("dash", outlook.removed(), curve)
                .line("line", outlook.kept(), curve);
        return Optional.of(new Figure(id + "-ahead", title, plot.close(), table(title, outlook, threshold)));
    }

    private static LocalDate latest(List<AtDate> kept, List<AtDate> removed) {
        LocalDate one = kept.getLast().date();
        LocalDate other = removed.getLast().date();
        return one.isAfter(other) ? one : other;
    }

    private Table table(String title, FunctionOutlook outlook, int threshold) {
        List<List<String>> rows = new ArrayList<>();
        for (AtDate kept : outlook.kept()) {
            rows.add(List.of(
                    words.date(kept.date()),
                    words.probability(kept.levels().atLeast(threshold)),
                    outlook.removed().stream()
                            .filter(removed -> removed.date().equals(kept.date()))
                            .findFirst()
                            .map(removed -> words.probability(removed.levels().atLeast(threshold)))
                            .orElse(words.of("empty")),
                    words.probability(outlook.now().levels().atLeast(threshold))));
        }
        List<String> columns = List.of(
                words.of("column.date"),
                words.of("capability.column.kept"),
                words.of("capability.column.removed"),
                words.of("capability.column.no-change"));
        return new Table(title, columns, rows);
    }
}
