package org.endstate.bench.threat;

import java.util.ArrayList;
import java.util.List;
import org.endstate.evidence.MonthlySeries;
import org.endstate.threat.Conflictology;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.OwnHistory;
import org.endstate.threat.SkillStudy;
import org.endstate.threat.SkillStudy.Window;
import org.endstate.threat.SkillTable;
import org.endstate.threat.forest.LeafForest;
import org.endstate.threat.forest.StandardForecast;

/**
 * One series and its windows, forecast by every method.
 *
 * @param seconds the standard forecast alone, trained, drawn and scored on all windows
 */
record Study(String name, String what, SkillTable table, double seconds) {

    /** Numbers of the methods in the table. */
    static final int CONFLICTOLOGY = 0;

    static final int STANDARD = 5;

    static Study of(String name, String what, MonthlySeries series, List<Window> windows) {
        List<ForecastMethod> methods = new ArrayList<>(StandardForecast.baselines());
        methods.add(StandardForecast.method());
        methods.add(LeafForest.of(LeafForest.Settings.DEFAULT));
        methods.add(OwnHistory.of(OwnHistory.Settings.DEFAULT));
        if (!methods.get(CONFLICTOLOGY).method().equals(Conflictology.of(12).method())) {
            throw new IllegalStateException("The benchmark is not the first baseline.");
        }
        SkillTable table = run(series, windows, methods);
        long start = System.nanoTime();
        run(series, windows, List.of(StandardForecast.method()));
        return new Study(name, what, table, (System.nanoTime() - start) / 1e9);
    }

    private static SkillTable run(MonthlySeries series, List<Window> windows, List<ForecastMethod> methods) {
        return SkillStudy.run(series, windows, methods, SkillStudy.Settings.DEFAULT, (done, all) -> true)
                .orElseThrow();
    }
}
