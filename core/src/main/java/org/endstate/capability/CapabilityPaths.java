package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.endstate.uncertainty.Draws;

/**
 * Sampled futures of every function: its level month by month from the planning date on. Path i is scenario i
 * everywhere. Whether a scenario loses the mission's support is drawn once and shared by all its functions. Immutable.
 */
public final class CapabilityPaths {

    private final List<String> functions;
    private final Span span;
    private final byte[] levels;

    private CapabilityPaths(List<FunctionRecord> records, Span span, double supportRemoved, Draws draws) {
        this.functions = records.stream().map(FunctionRecord::function).toList();
        this.span = span;
        this.levels = new byte[Math.multiplyExact(span.paths(), Math.multiplyExact(row(), functions.size()))];
        IntStream.range(0, records.size())
                .parallel()
                .forEach(function -> new Filler(records.get(function), function, supportRemoved, draws).fill());
    }

    /** From this day on, so many months, along so many paths. */
    public record Span(LocalDate start, int months, int paths) {
        public Span {
            if (!(months >= 0 && paths >= 1)) {
                throw new IllegalArgumentException("[" + paths + "] paths of [" + months + "] months are none.");
            }
        }
    }

    /**
     * Draws every path: a pair of rates from the posterior, the level at the latest assessment given the pair, then the
     * level on the planning date and month after month. The result is a function of the arguments alone.
     *
     * @param supportRemoved probability, in [0,1], that a scenario loses the mission's support on the planning date
     */
    public static CapabilityPaths simulate(
            List<FunctionRecord> records, Span span, double supportRemoved, Draws draws) {
        if (!(supportRemoved >= 0 && supportRemoved <= 1)) {
            throw new IllegalArgumentException("The probability [" + supportRemoved + "] is not in [0,1].");
        }
        return new CapabilityPaths(records, span, supportRemoved, draws);
    }

    private int row() {
        return span.months() + 1;
    }

    /** Ids of the functions, in the order of their numbers. */
    public List<String> functions() {
        return functions;
    }

    public int paths() {
        return span.paths();
    }

    /** The level so many months after the planning date; month 0 is the planning date itself. */
    public int level(int path, int month, int function) {
        return levels[(function * span.paths() + path) * row() + month];
    }

    /** Fills the levels of one function. Transitions of a cell are computed when a path first needs them. */
    private final class Filler {

        private final Posterior posterior;
        private final int function;
        private final double supportRemoved;
        private final Draws stress;
        private final Draws draws;
        private final double yearsToStart;
        private final double[][][][] steps;

        Filler(FunctionRecord record, int function, double supportRemoved, Draws draws) {
            this.posterior = record.posterior();
            this.function = function;
            this.supportRemoved = supportRemoved;
            this.stress = draws.split("support");
            this.draws = draws.split(record.function());
            this.yearsToStart = Math.max(0, FunctionRecord.years(record.latest().asOf(), span.start()));
            this.steps = new double[4][posterior.cells()][][];
        }

        void fill() {
            for (int path = 0; path < span.paths(); path++) {
                boolean removed = stress.uniform(path) < supportRemoved;
                Draws own = draws.split(path);
                int cell = posterior.drawCell(own.uniform(0));
                int state = posterior.drawState(cell, own.uniform(1));
                state = Posterior.draw(step(false, true, cell)[state], own.uniform(2));
                for (int month = 0; month <= span.months(); month++) {
                    levels[(function * span.paths() + path) * row() + month] = (byte) posterior.level(state);
                    state = Posterior.draw(step(removed, false, cell)[state], own.uniform(3 + month));
                }
            }
        }

        /** Transition of one month, or of the time from the latest assessment to the planning date. */
        private double[][] step(boolean removed, boolean first, int cell) {
            double[][][] known = steps[(removed ? 1 : 0) + (first ? 2 : 0)];
            if (known[cell] == null) {
                known[cell] = posterior.transition(
                        cell, first ? yearsToStart : Posterior.MONTH, removed ? Stress.SUPPORT_REMOVED : Stress.NONE);
            }
            return known[cell];
        }
    }
}
