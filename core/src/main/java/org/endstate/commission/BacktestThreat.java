package org.endstate.commission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.provenance.RunStamp;
import org.endstate.threat.Conflictology;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.OwnHistory;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.SkillTable;
import org.endstate.threat.forest.StandardForecast;

/**
 * The use case that tells how much the forecast of the threat is worth: past months of a data set are forecast from
 * what lies before them, by the method that missions use and by the baselines, and scored by what then happened.
 */
public final class BacktestThreat {

    /** The benchmark that everything is compared with: the last twelve months, equally likely. */
    public static final String BENCHMARK = Conflictology.of(12).method().name();

    /** The method that missions use. */
    public static final String CHOSEN = StandardForecast.method().method().name();

    private static final Map<String, ForecastMethod> METHODS = methods();

    private BacktestThreat() {}

    private static Map<String, ForecastMethod> methods() {
        Map<String, ForecastMethod> methods = new LinkedHashMap<>();
        put(methods, StandardForecast.method());
        StandardForecast.baselines().forEach(baseline -> put(methods, baseline));
        put(methods, OwnHistory.of(OwnHistory.Settings.DEFAULT));
        return methods;
    }

    private static void put(Map<String, ForecastMethod> methods, ForecastMethod method) {
        methods.put(method.method().name(), method);
    }

    /** Names of the methods that can be asked for, the one missions use first, then the benchmark. */
    public static List<String> names() {
        return List.copyOf(METHODS.keySet());
    }

    /**
     * What is asked.
     *
     * @param windows all inside the series
     * @param methods names; the one that missions use and the benchmark are always among those that are scored
     */
    public record Request(List<SkillStudy.Window> windows, List<String> methods, SkillStudy.Settings settings) {
        public Request {
            windows = List.copyOf(windows);
            methods = List.copyOf(methods);
        }

        /** The methods that are scored, in the order of {@link #names()}. */
        List<ForecastMethod> scored() {
            return METHODS.entrySet().stream()
                    .filter(method -> method.getKey().equals(CHOSEN)
                            || method.getKey().equals(BENCHMARK)
                            || methods.contains(method.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    /**
     * Scores the forecasts; empty where the watch stopped it.
     *
     * @param program name and version of the software, for the stamp
     */
    public static Optional<BacktestResult> run(
            StudyData data, Request request, String program, SkillStudy.Watch watch) {
        Optional<SkillTable> table =
                SkillStudy.run(data.series(), request.windows(), request.scored(), request.settings(), watch);
        RunStamp stamp = new RunStamp(
                program,
                data.parts().stream().map(StudyData.Part::file).toList(),
                request.settings().seed(),
                request.settings().scenarios());
        return table.map(scores -> new BacktestResult(data, request, stamp, scores));
    }
}
