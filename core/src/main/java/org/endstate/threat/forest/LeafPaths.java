package org.endstate.threat.forest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.Forecaster;
import org.endstate.threat.Pasts;
import org.endstate.uncertainty.Draws;

/**
 * Draws paths from a forest, block after block. A block takes one tree for all units; each unit falls into a leaf and
 * repeats, at its own scale, the months that came after one row of that leaf. Where the row's own future ends before
 * the block does, the path goes on with the row beside it in the leaf. At the end of a block all units' features are
 * computed again from the path so far.
 *
 * <p><b>Units hang together</b> by their ranks: rows lie in a leaf in the order of how much worse things became. In
 * each block there is one rank that units share; a unit takes it with chance √c, or else one of its own. So ranks of
 * two units have correlation c, which is measured on the past ({@link Concord}), and no unit's own forecast is touched
 * by this.
 *
 * <p><b>Tail.</b> A path begins only with a row that has to be scaled up by no more than the settings say; where the
 * leaf has none, or so few that 50 tries miss them, the forest abstains and the block repeats the unit's own past
 * ({@link OwnMonths}). Rows a path goes on with are not held to that factor. No month exceeds the unit's scale at the
 * end of its history times the largest ratio ever recorded, rounded up, or the unit's own largest count.
 */
final class LeafPaths implements Forecaster {

    private static final int MOST_ANALOGUES = 10;

    private final MonthlySeries history;
    private final Method method;
    private final Pasts pasts;
    private final Forest forest;
    private final double common;
    private final List<Landscape> landscapes;
    private final List<Standpoint> standpoints;

    LeafPaths(MonthlySeries history, Method method, Pasts pasts, Forest forest) {
        this.history = history;
        this.method = method;
        this.pasts = pasts;
        this.forest = forest;
        this.common = Concord.correlation(forest);
        this.landscapes = IntStream.range(0, pasts.count())
                .parallel()
                .mapToObj(past -> Landscape.of(history, pasts, past).copyTail(history.months(), 0))
                .toList();
        this.standpoints = landscapes.parallelStream()
                .map(landscape -> Standpoint.at(landscape, Math.min(history.months(), Counts.LOOKBACK), forest))
                .toList();
    }

    @Override
    public MonthlySeries history() {
        return history;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public void fill(Draws scenario, int months, int[] deaths) {
        int past = scenario.below(pasts.count(), 0);
        int units = history.units().size();
        int block = forest.rows().block();
        double[] caps = caps(standpoints.get(past));
        Standpoint now = standpoints.get(past);
        Blocks.Path path = new Blocks.Path(deaths, units, caps);
        for (int from = 0; from < months; from += block) {
            int to = Math.min(months, from + block);
            new Blocks(forest, now, common, scenario.split("block").split(from)).fill(path, from, to);
            if (to < months) {
                now = after(landscapes.get(past), deaths, units, to);
            }
        }
    }

    /** Of each unit, the most deaths a month may have. */
    private double[] caps(Standpoint now) {
        double[] caps = new double[history.units().size()];
        for (int grove = 0; grove < forest.groves().size(); grove++) {
            for (int unit = 0; unit < caps.length; unit++) {
                double cap = now.scales().get(grove)[unit]
                        * forest.groves().get(grove).largestRatio();
                caps[unit] = Math.max(caps[unit], Math.min(Integer.MAX_VALUE, StrictMath.ceil(cap)));
            }
        }
        return caps;
    }

    private Standpoint after(Landscape before, int[] deaths, int units, int months) {
        int end = Math.min(history.months(), Counts.LOOKBACK);
        Landscape path = before.copyTail(end, months);
        for (int i = 0; i < months * units; i++) {
            path.units().get(i % units).set(end + i / units, deaths[i]);
        }
        return Standpoint.at(path, end + months, forest);
    }

    /**
     * The rows a unit's first block is drawn from, over all trees and pasts; weights that do not sum to 1 leave the
     * rest to the unit's own past.
     */
    @Override
    public List<Analogue> analogues(int unit) {
        double[] chances = new double[forest.rows().size()];
        for (Standpoint now : standpoints) {
            forest.addChances(now, unit, chances);
        }
        double all = (double) standpoints.size() * forest.trees();
        List<Analogue> analogues = new ArrayList<>();
        IntStream.range(0, chances.length)
                .filter(row -> chances[row] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -chances[row]))
                .limit(MOST_ANALOGUES)
                .forEach(row -> analogues.add(
                        new Analogue(history.units().get(forest.rows().unit(row)), origin(row), chances[row] / all)));
        return analogues;
    }

    private YearMonth origin(int row) {
        return history.month(forest.rows().origin(row));
    }
}
