package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.condition.Gate;
import org.endstate.condition.GateOutlook;
import org.endstate.condition.GateOutlook.Failing;
import org.endstate.condition.GateOutlook.Review;
import org.endstate.report.Plot.Curve;

/** The gates: how they stand, how likely they are to open, and what keeps them closed. */
public final class GatesSection {

    private static final List<Integer> ASKED_months = List.of(3, 6, 12, 24);

    private final Brief brief;
    private final Words words;
    private final ConditionWords conditions;

    GatesSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.conditions = new ConditionWords(brief);
    }

    /**
     * What the page says of one gate.
     *
     * @param sign a sign beside the status that needs no colour
     * @param obstacle what most often keeps it closed; empty where nothing does
     * @param waiver the decision by which it is passed; empty where there is none
     */
    public record Story(String id, String name, Standing standing, List<String> waiting, Figure figure, Table failing) {
        public Story {
            waiting = List.copyOf(waiting);
        }
    }

    /** How a gate stands, in a word with a sign that needs no colour, and in sentences. */
    public record Standing(String status, String sign, List<String> sentences) {
        public Standing {
            sentences = List.copyOf(sentences);
        }
    }

    /** Every gate of the mission, in its order. */
    public List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (Gate gate : brief.dossier().commitments().gates()) {
            brief.result().assessments().gates().value().stream()
                    .filter(outlook -> outlook.gate().equals(gate.id()))
                    .filter(outlook -> !outlook.reviews().isEmpty())
                    .findFirst()
                    .ifPresent(outlook -> stories.add(story(gate, outlook, "gate-" + stories.size())));
        }
        return stories;
    }

    /** What the marks of these drawings mean. */
    public Legend legend() {
        return Legend.empty()
                .with("line", words.of("gates.legend.open"))
                .with("dash", words.of("gates.legend.opened-by"))
                .with("band", words.of("gates.legend.bounds"));
    }

    private Story story(Gate gate, GateOutlook outlook, String id) {
        List<String> waiting = gate.holds().stream()
                .map(hold -> brief.names().task(hold.site(), hold.task()))
                .toList();
        return new Story(
                id,
                brief.names().gate(gate.id()),
                standing(gate, outlook),
                waiting,
                figure(gate, outlook, id),
                failing(gate, outlook));
    }

    private Standing standing(Gate gate, GateOutlook outlook) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("gates.meaning." + outlook.status().name()));
        gate.waiver()
                .ifPresent(waiver -> sentences.add(words.of(
                        "gates.waiver",
                        words.date(waiver.from()),
                        words.list(waiver.signedBy().stream()
                                .map(brief.names()::party)
                                .toList()),
                        waiver.reason())));
        obstacle(outlook).ifPresent(sentences::add);
        return new Standing(
                words.of(outlook.status()),
                words.of("gates.sign." + outlook.status().name()),
                sentences);
    }

    private Optional<String> obstacle(GateOutlook outlook) {
        return reviewAfter(outlook, 12)
                .flatMap(review -> review.failing().stream()
                        .filter(failing -> failing.probability() > 0)
                        .max(Comparator.comparingDouble(Failing::probability))
                        .map(failing -> words.of(
                                "gates.obstacle",
                                brief.names().condition(failing.condition()),
                                words.probability(failing.probability()))));
    }

    private Figure figure(Gate gate, GateOutlook outlook, String id) {
        List<Review> reviews = outlook.reviews();
        String name = words.of("gates.figure", brief.names().gate(gate.id()));
        Plot plot = new Plot(
                new Plot.Title(id, name, words.of("gates.desc"), 200),
                reviews.getFirst().date(),
                reviews.getLast().date(),
                1,
                value -> words.decimal(value, 1),
                words);
        plot.band(
                        "band faint",
                        reviews,
                        Curve.straight(Review::date, Review::lower),
                        Curve.straight(Review::date, Review::upper))
                .line("dash", reviews, Curve.straight(Review::date, Review::openedBy))
                .line("line", reviews, Curve.straight(Review::date, Review::open));
        return new Figure(id, words.of("gates.chart"), plot.close(), table(name, reviews));
    }

    private Table table(String name, List<Review> reviews) {
        List<List<String>> rows = reviews.stream()
                .map(review -> List.of(
                        words.date(review.date()),
                        words.probability(review.open()),
                        words.probability(review.openedBy()),
                        words.probability(review.lower()),
                        words.probability(review.upper())))
                .toList();
        return new Table(
                name,
                List.of(
                        words.of("gates.column.review"),
                        words.of("gates.column.open"),
                        words.of("gates.column.opened-by"),
                        words.of("gates.column.lower"),
                        words.of("gates.column.upper")),
                rows);
    }

    /** Each condition in words, and how likely it is not to hold, some months from now. */
    private Table failing(Gate gate, GateOutlook outlook) {
        List<Review> reviews = ASKED_months.stream()
                .flatMap(months -> reviewAfter(outlook, months).stream())
                .toList();
        List<String> columns = new ArrayList<>(List.of(words.of("gates.column.condition")));
        reviews.forEach(review -> columns.add(words.date(review.date())));
        List<List<String>> rows = new ArrayList<>();
        for (String condition : gate.requires()) {
            List<String> row = new ArrayList<>(List.of(conditions.sentence(condition)));
            reviews.forEach(review -> row.add(failing(review, condition)));
            rows.add(row);
        }
        return new Table(words.of("gates.failing"), columns, rows);
    }

    private String failing(Review review, String condition) {
        return review.failing().stream()
                .filter(failing -> failing.condition().equals(condition))
                .findFirst()
                .map(failing -> words.probability(failing.probability()))
                .orElseGet(() -> words.of("empty"));
    }

    /** The last review not later than so many months from the planning date; none where the forecast ends earlier. */
    private Optional<Review> reviewAfter(GateOutlook outlook, int months) {
        LocalDate asked = brief.asOf().plusMonths(months);
        List<Review> reviews = outlook.reviews();
        return IntStream.range(0, reviews.size())
                .filter(i -> !reviews.get(i).date().isBefore(asked))
                .mapToObj(reviews::get)
                .findFirst();
    }
}
