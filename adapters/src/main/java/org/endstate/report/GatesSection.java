package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;

/** Every gate: where it stands, how likely it is to open, and what keeps it closed. */
final class GatesSection {

    private static final int[] MONTHS = {0, 3, 6, 12, 24, 36};
    private static final double HEIGHT = 220;

    private final Facts facts;

    GatesSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(facts.text("gates.intro")));
        facts.result().assessments().gates().value().forEach(gate -> add(gate, blocks));
        return new Section("gates", facts.text("gates.title"), blocks);
    }

    private void add(GateOutlook outlook, List<Block> blocks) {
        Gate gate = facts.gate(outlook.gate());
        blocks.add(new Block.Heading(
                facts.words().label(gate.name()),
                facts.words().choice("gate.status", outlook.status()),
                outlook.status().name().toLowerCase(java.util.Locale.ROOT)));
        blocks.add(new Block.Paragraph(waits(gate)));
        gate.waiver()
                .ifPresent(waiver -> blocks.add(new Block.Paragraph(
                        facts.text("gates.waiver", facts.words().date(waiver.from()), waiver.reason()), "note")));
        blocks.add(new Block.Pictures(List.of(picture(outlook), whyNot(outlook)), false));
    }

    private String waits(Gate gate) {
        return facts.text(
                "gates.waits",
                gate.holds().stream()
                        .map(hold -> facts.text(
                                "task-at-site",
                                facts.words().label(facts.task(hold.site(), hold.task())),
                                facts.site(hold.site())))
                        .collect(Collectors.joining(facts.text("list"))));
    }

    private Block.Picture picture(GateOutlook outlook) {
        List<Review> reviews = outlook.reviews();
        String id = "gate-" + outlook.gate();
        String svg = Plot.ofProbability(
                        new Plot.Frame(id, facts.text("gates.chart"), facts.text("gates.description"), HEIGHT),
                        reviews.getFirst().date(),
                        reviews.getLast().date(),
                        facts.words())
                .band("bounds", reviews, Review::date, Review::lower, Review::upper)
                .line("opened", reviews, Review::date, Review::openedBy)
                .line("median", reviews, Review::date, Review::open)
                .level(facts.dossier().settings().risk().confidence())
                .close();
        return new Block.Picture(facts.text("gates.chart"), svg, table(selected(reviews)));
    }

    private static List<Review> selected(List<Review> reviews) {
        return IntStream.range(0, reviews.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(reviews::get)
                .toList();
    }

    private Block.Table table(List<Review> reviews) {
        return new Block.Table(
                List.of(
                        facts.text("gates.review"),
                        facts.text("gates.open"),
                        facts.text("gates.opened-by"),
                        facts.text("gates.bounds")),
                reviews.stream()
                        .map(review -> List.of(
                                facts.words().date(review.date()),
                                facts.words().probability(review.open()),
                                facts.words().probability(review.openedBy()),
                                facts.text(
                                        "range",
                                        facts.words().probability(review.lower()),
                                        facts.words().probability(review.upper()))))
                        .toList(),
                true);
    }

    /** What keeps the gate closed is told as a table: how often each condition fails, some months ahead. */
    private Block.Picture whyNot(GateOutlook outlook) {
        List<Review> reviews = IntStream.of(MONTHS)
                .filter(month -> month < outlook.reviews().size())
                .mapToObj(outlook.reviews()::get)
                .toList();
        List<String> columns = new ArrayList<>(List.of(facts.text("gates.why-not")));
        LocalDate first = facts.asOf();
        reviews.forEach(review -> columns.add(
                facts.text("in-months", java.time.temporal.ChronoUnit.MONTHS.between(first, review.date()))));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < reviews.getFirst().failing().size(); i++) {
            int condition = i;
            List<String> row = new ArrayList<>();
            row.add(facts.words()
                    .label(facts.condition(reviews.getFirst().failing().get(i).condition())
                            .name()));
            reviews.forEach(review -> row.add(probability(review.failing().get(condition))));
            rows.add(row);
        }
        return new Block.Picture("", "", new Block.Table(columns, rows, true));
    }

    private String probability(Failing failing) {
        return facts.words().probability(failing.probability());
    }
}
