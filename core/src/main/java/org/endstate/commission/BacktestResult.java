package org.endstate.commission;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.endstate.commission.BacktestThreat.Request;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.SkillTable;
import org.endstate.uncertainty.Draws;

/** What came of trying forecasts on a data set. */
public record BacktestResult(StudyData data, Request request, RunStamp stamp, SkillTable table) {

    /** Number of the method that missions use, in the table. */
    public int chosen() {
        return number(BacktestThreat.CHOSEN);
    }

    /** Number of the benchmark, in the table. */
    public int benchmark() {
        return number(BacktestThreat.BENCHMARK);
    }

    private int number(String method) {
        return request.scored().stream()
                .map(each -> each.method().name())
                .toList()
                .indexOf(method);
    }

    /**
     * Whether the series was too short for the whole of the method that missions use, so that a part of it stood in.
     */
    public boolean isCutShort() {
        return !table.methods().get(chosen()).name().equals(BacktestThreat.CHOSEN);
    }

    /**
     * The ratio of a method's mean CRPS to the benchmark's; its interval is known only where there are several units.
     */
    public SkillTable.Ratio ratio(int method) {
        SkillTable.Ratio ratio =
                table.ratio(method, benchmark(), Draws.of(stamp.seed()).split("units"));
        return table.units().size() > 1 ? ratio : new SkillTable.Ratio(ratio.ratio(), Double.NaN, Double.NaN);
    }

    /** The scores without the two units of each window on which the benchmark was worst. */
    public SkillTable withoutTwo() {
        return table.withoutWorst(benchmark(), 2);
    }

    /** How many levels the scale has, by which {@link #startingAt} divides. */
    public int levels() {
        return request.settings().scale().levels();
    }

    /** Only forecasts of units that had this threat level at the origin, on the mean of the three months up to it. */
    public SkillTable startingAt(int level) {
        return table.where((window, unit) -> level(window, unit) == level);
    }

    private int level(int window, int unit) {
        MonthlySeries series = data.series();
        int known = series.index(request.windows().get(window).known());
        double[] months = IntStream.rangeClosed(StrictMath.max(0, known - 2), known)
                .filter(month -> series.isRecorded(unit, month))
                .mapToDouble(month -> series.count(unit, month))
                .toArray();
        return months.length == 0
                ? -1
                : request.settings().scale().level(Arrays.stream(months).sum() / months.length);
    }

    /** Whether the data, as far as can be told, came out after the earliest forecast would have been made. */
    public Vintage vintage() {
        LocalDate origin = request.windows().stream()
                .map(SkillStudy.Window::known)
                .min(YearMonth::compareTo)
                .orElseThrow()
                .atEndOfMonth();
        return data.knownSince()
                .map(day -> day.isAfter(origin) ? Vintage.LATER : Vintage.AS_KNOWN)
                .orElse(Vintage.UNKNOWN);
    }

    /** What the data's day of release means for the scores. */
    public enum Vintage {
        /** They came out before the first forecast would have been made. */
        AS_KNOWN,
        /** They came out later: forecasts know corrections that nobody knew then. */
        LATER,
        /** Nobody can tell; most likely later. */
        UNKNOWN
    }
}
