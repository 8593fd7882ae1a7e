package org.endstate.judgement;

import java.util.List;
import java.util.stream.IntStream;

/** The quantities of a study as grids, ready to be scored on any subset of seeds with any weights. */
final class CompiledStudy {

    private final Study study;
    private final Bins bins;
    private final List<Item.Quantity> items;
    private final ItemGrid[] grids;
    private final double power;

    CompiledStudy(Study study, double power) {
        this.study = study;
        this.power = power;
        bins = new Bins(study.probabilities());
        AnswersByItem answers = study.answersByItem();
        items = study.items().stream()
                .filter(item -> item instanceof Item.Quantity && answers.hasComplete(item))
                .map(Item.Quantity.class::cast)
                .toList();
        grids = items.stream()
                .map(item -> ItemGrid.of(
                        item,
                        bins,
                        study.experts(),
                        answers.to(item),
                        item.realisation().map(item.scale()::from).orElse(Double.NaN)))
                .toArray(ItemGrid[]::new);
    }

    int experts() {
        return study.experts().size();
    }

    List<Item.Quantity> items() {
        return items;
    }

    ItemGrid grid(int item) {
        return grids[item];
    }

    int[] all() {
        return IntStream.range(0, grids.length).toArray();
    }

    /** Indices of the resolved items. */
    int[] seeds() {
        return IntStream.range(0, grids.length).filter(i -> grids[i].isSeed()).toArray();
    }

    Mixture emptyMixture(int[] some) {
        return new Mixture(grids, some, bins.quantiles());
    }

    /** How the experts did on these seeds alone. */
    SeedScores score(int[] seeds) {
        int[][] counts = new int[experts()][bins.size()];
        int[] answered = new int[experts()];
        double[] information = new double[experts()];
        for (int seed : seeds) {
            for (int e = 0; e < experts(); e++) {
                if (grids[seed].isAnsweredBy(e)) {
                    counts[e][grids[seed].binOf(e)]++;
                    answered[e]++;
                    information[e] += grids[seed].informationOf(e);
                }
            }
        }
        int least = IntStream.of(answered).filter(n -> n > 0).min().orElse(0);
        double[] accuracy = new double[experts()];
        for (int e = 0; e < experts(); e++) {
            accuracy[e] = answered[e] == 0 ? Double.NaN : accuracy(counts[e], least);
            information[e] = information[e] / answered[e];
        }
        return new SeedScores(accuracy, information, answered, least);
    }

    /** How the pool does on these items, all of them seeds; accuracy is NaN where it answers none. */
    PoolScore score(Mixture pool, int least) {
        int[] counts = new int[bins.size()];
        int answered = 0;
        double information = 0;
        for (int i = 0; i < pool.size(); i++) {
            if (pool.weight(i) > 0) {
                double[] quantiles = pool.quantiles(i);
                ItemGrid grid = grids[pool.item(i)];
                counts[grid.bin(bins, quantiles)]++;
                information += grid.information(bins, quantiles);
                answered++;
            }
        }
        return new PoolScore(answered == 0 ? Double.NaN : accuracy(counts, least), information / answered, answered);
    }

    /** Mean information of the pool over all its items that have a weight. */
    double information(Mixture pool) {
        double sum = 0;
        int answered = 0;
        for (int i = 0; i < pool.size(); i++) {
            if (pool.weight(i) > 0) {
                sum += grids[pool.item(i)].information(bins, pool.quantiles(i));
                answered++;
            }
        }
        return sum / answered;
    }

    /** Mean information of an expert over all items that he answered. */
    double information(int expert) {
        double sum = 0;
        int answered = 0;
        for (ItemGrid grid : grids) {
            if (grid.isAnsweredBy(expert)) {
                sum += grid.informationOf(expert);
                answered++;
            }
        }
        return sum / answered;
    }

    private double accuracy(int[] counts, int least) {
        return StatisticalAccuracy.of(counts, bins.probabilities(), least * power);
    }
}
