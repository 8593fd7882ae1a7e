package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Disagreement;
import org.endstate.judgement.ItemPool;
import org.endstate.judgement.PartyPool;
import org.endstate.judgement.Pooled;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;

/** The pools of a study in at most 100 columns: for each item every party's own and the joint one. */
final class PoolSummary {

    private static final int WIDTH = 40;
    private static final String INDENT = "  ";

    private final StudyPools pools;
    private final Study study;
    private final Paint paint;

    PoolSummary(StudyPools pools, Study study, Paint paint) {
        this.pools = pools;
        this.study = study;
        this.paint = paint;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(paint.bold(pools.study()));
        lines.add(text("judge.pooled", Messages.of("rule", pools.rule())));
        lines.add("");
        Table table = new Table(WIDTH);
        table.row(text("column.item"), text("column.experts"), text("column.belief"));
        for (ItemPool item : pools.items()) {
            table.heading(heading(item));
            item.parties().forEach(party -> table.row(party(party)));
            table.row(INDENT + text("judge.joint-pool"), "", belief(item.joint()));
        }
        List<String> rows = new ArrayList<>(table.lines());
        rows.set(0, paint.bold(rows.getFirst()));
        lines.addAll(rows);
        lines.add("");
        Wrapped.of(text("judge.pool.legend", probabilities()), 96).forEach(line -> lines.add(paint.dim(line)));
        return lines;
    }

    private String probabilities() {
        return String.join(
                " / ",
                study.probabilities().stream()
                        .map(p -> Numbers.percent(p).replace(" ", "\u00a0"))
                        .toList());
    }

    private static String heading(ItemPool item) {
        String name = item.item().text().isEmpty()
                ? item.item().id()
                : text("judge.item", item.item().id(), item.item().text());
        String cut = name.length() <= 70 ? name : name.substring(0, 69) + "…";
        return item.disagreement()
                .map(disagreement -> cut + text("judge.apart", apart(disagreement)))
                .orElse(cut);
    }

    private static String apart(Disagreement disagreement) {
        return Numbers.percent(disagreement.size());
    }

    private static String[] party(PartyPool party) {
        return new String[] {INDENT + party.party(), Numbers.whole(party.experts()), belief(party.pooled())};
    }

    private static String belief(Pooled pooled) {
        return switch (pooled) {
            case Pooled.Of(Belief belief) -> belief(belief);
            case Pooled.NothingPossible() -> text("judge.nothing-possible");
        };
    }

    private static String belief(Belief belief) {
        return switch (belief) {
            case Belief.Probability(double p) -> Numbers.percent(p);
            case Belief.Quantiles(List<Double> values) -> numbers(values);
            case Belief.Incomplete(List<Double> values) -> numbers(values);
            case Belief.Levels(List<Double> probabilities) ->
                String.join(" ", probabilities.stream().map(Numbers::percent).toList());
        };
    }

    private static String numbers(List<Double> values) {
        return String.join(" / ", values.stream().map(Numbers::significant).toList());
    }
}
