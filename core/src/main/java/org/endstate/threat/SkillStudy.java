package org.endstate.threat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;

/**
 * Forecasts from past months, with nothing but what lies before them, scored by what then happened: rolling-origin
 * evaluation of several methods on the same months.
 *
 * <p>Counts enter as the series has them, not as they were known at the origin. Months that were not recorded are not
 * scored. The result is a function of the arguments alone, whatever the number of threads.
 */
public final class SkillStudy {

    private final MonthlySeries series;
    private final List<Window> windows;
    private final List<ForecastMethod> methods;
    private final Settings settings;

    private SkillStudy(MonthlySeries series, List<Window> windows, List<ForecastMethod> methods, Settings settings) {
        this.series = series;
        this.windows = List.copyOf(windows);
        this.methods = List.copyOf(methods);
        this.settings = settings;
    }

    /**
     * Months that are forecast from one origin.
     *
     * @param known the last month the forecast knows
     * @param from first month ahead that is scored, at least 1
     * @param to last month ahead that is scored
     */
    public record Window(YearMonth known, int from, int to) {
        public Window {
            if (!(from >= 1) || !(to >= from)) {
                throw new IllegalArgumentException("Months [" + from + "] to [" + to + "] ahead are no window.");
            }
        }

        /** A calendar year, forecast from October of the year before: 3 to 14 months ahead. */
        public static Window year(int year) {
            return new Window(YearMonth.of(year - 1, 10), 3, 14);
        }
    }

    /**
     * How it is done.
     *
     * @param scenarios draws per forecast
     * @param scale for scores of the threat level
     */
    public record Settings(int scenarios, ThreatScale scale, long seed) {

        /** As in the challenge: 1,000 draws. */
        public static final Settings DEFAULT = new Settings(1000, ThreatScale.DEFAULT, 2024);

        public Settings {
            if (!(scenarios >= 1)) {
                throw new IllegalArgumentException("A forecast of [" + scenarios + "] draws is empty.");
            }
        }
    }

    /** Hears how far it is, from whatever thread, and may stop it. */
    @FunctionalInterface
    public interface Watch {

        /** Called after each forecast; {@code false} stops the study. */
        boolean goesOn(int done, int all);
    }

    /** The scores; empty where the study was stopped. Every window lies inside the series. */
    public static Optional<SkillTable> run(
            MonthlySeries series, List<Window> windows, List<ForecastMethod> methods, Settings settings, Watch watch) {
        return new SkillStudy(series, windows, methods, settings).run(watch);
    }

    /** Every window of a calendar year that lies inside the series, between two years. */
    public static List<Window> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Window::year).toList();
    }

    private Optional<SkillTable> run(Watch watch) {
        SkillSheet sheet = new SkillSheet(series, windows, methods);
        int all = windows.size() * methods.size();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        IntStream.range(0, all).parallel().forEach(task -> {
            if (!stopped.get()) {
                score(sheet, task % methods.size(), task / methods.size());
                if (!watch.goesOn(done.incrementAndGet(), all)) {
                    stopped.set(true);
                }
            }
        });
        boolean[] selected = new boolean[windows.size() * series.units().size()];
        Arrays.fill(selected, true);
        return stopped.get() ? Optional.empty() : Optional.of(new SkillTable(sheet, selected));
    }

    private void score(SkillSheet sheet, int method, int window) {
        Window of = windows.get(window);
        Draws draws = Draws.of(settings.seed()).split(of.known().toString());
        Forecaster forecaster = methods.get(method).fit(series.until(of.known()), draws.split("fit"));
        sheet.applied(method, window, forecaster.method());
        int units = series.units().size();
        int[][] paths = IntStream.range(0, settings.scenarios())
                .parallel()
                .mapToObj(i -> path(forecaster, draws.split("draw").split(i), of.to()))
                .toArray(int[][]::new);
        UnitScores scores = new UnitScores(sheet, series, settings.scale(), forecaster, paths);
        IntStream.range(0, units).parallel().forEach(unit -> {
            for (int ahead = of.from(); ahead <= of.to(); ahead++) {
                scores.score(sheet.cell(method, window, unit), unit, ahead);
            }
        });
    }

    private static int[] path(Forecaster forecaster, Draws scenario, int months) {
        int[] deaths = new int[months * forecaster.history().units().size()];
        forecaster.fill(scenario, months, deaths);
        return deaths;
    }
}
