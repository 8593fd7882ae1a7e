package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.FunctionOutlook;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.LevelDistribution;
import org.endstate.mission.Function;

/** Every function: both parties' pools, and whether it reaches its threshold with the mission's support and without. */
final class CapabilitySection {

    private static final double HEIGHT = 210;

    private final Facts facts;

    CapabilitySection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(facts.text("capability.intro")));
        String disclaimer = facts.dossier().origin().disclaimer();
        if (!disclaimer.isEmpty()) {
            blocks.add(new Block.Paragraph(disclaimer, "note"));
        }
        List<FunctionOutlook> outlooks =
                facts.result().assessments().capability().value();
        if (outlooks.isEmpty()) {
            blocks.add(new Block.Paragraph(facts.text("capability.none")));
        }
        outlooks.forEach(outlook -> add(outlook, blocks));
        return new Section("capability", facts.text("capability.title"), blocks);
    }

    private void add(FunctionOutlook outlook, List<Block> blocks) {
        Function function = facts.mission().ground().functions().stream()
                .filter(candidate -> candidate.id().equals(outlook.function()))
                .findFirst()
                .orElseThrow();
        blocks.add(new Block.Heading(
                facts.words().label(function.name()),
                facts.text("capability.threshold", function.threshold()),
                "date"));
        blocks.add(new Block.Paragraph(facts.text(
                "capability.assessed",
                facts.words().date(outlook.now().asOf()),
                outlook.now().judgements(),
                facts.words().count(outlook.disagreement()))));
        blocks.add(new Block.Pictures(List.of(picture(outlook, function), pools(outlook)), false));
    }

    private Block.Picture picture(FunctionOutlook outlook, Function function) {
        int threshold = function.threshold();
        double now = outlook.now().levels().atLeast(threshold);
        LocalDate last = outlook.kept().getLast().date();
        List<AtDate> ends = List.of(outlook.kept().getFirst(), outlook.kept().getLast());
        String svg = Plot.ofProbability(
                        new Plot.Frame(
                                "capability-" + outlook.function(),
                                facts.text("capability.chart", facts.words().label(function.name()), threshold),
                                facts.text("capability.description"),
                                HEIGHT),
                        facts.asOf(),
                        last,
                        facts.words())
                .line("baseline", ends, AtDate::date, at -> now)
                .line(
                        "removed",
                        outlook.removed(),
                        AtDate::date,
                        at -> at.levels().atLeast(threshold))
                .line("median", outlook.kept(), AtDate::date, at -> at.levels().atLeast(threshold))
                .close();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < outlook.kept().size(); i += 6) {
            rows.add(List.of(
                    facts.words().date(outlook.kept().get(i).date()),
                    facts.words().probability(outlook.kept().get(i).levels().atLeast(threshold)),
                    facts.words().probability(outlook.removed().get(i).levels().atLeast(threshold)),
                    facts.words().probability(now)));
        }
        return new Block.Picture(
                facts.text("capability.chart.title", threshold),
                svg,
                new Block.Table(
                        List.of(
                                facts.text("date"),
                                facts.text("capability.kept"),
                                facts.text("capability.removed"),
                                facts.text("capability.no-change")),
                        rows,
                        true));
    }

    private Block.Picture pools(FunctionOutlook outlook) {
        List<String> columns = new ArrayList<>(List.of(facts.text("capability.pool")));
        for (int level = 0; level < outlook.now().levels().levels(); level++) {
            columns.add(facts.text("level", level));
        }
        List<List<String>> rows = new ArrayList<>();
        for (PartyPool pool : outlook.parties()) {
            rows.add(row(facts.text("capability.party", facts.named(pool.party()), pool.experts()), pool.levels()));
        }
        rows.add(row(facts.text("capability.joint"), outlook.now().levels()));
        return new Block.Picture("", "", new Block.Table(columns, rows, true));
    }

    private List<String> row(String name, LevelDistribution levels) {
        List<String> row = new ArrayList<>(List.of(name));
        levels.probabilities().forEach(p -> row.add(facts.words().probability(p)));
        return row;
    }
}
