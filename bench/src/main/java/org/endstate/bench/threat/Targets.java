package org.endstate.bench.threat;

import static org.endstate.bench.threat.ScoreFiles.number;

import java.util.ArrayList;
import java.util.List;
import org.endstate.threat.Score;
import org.endstate.threat.SkillTable;

/** What the forecast has to reach, and whether it does. */
final class Targets {

    private static final int BASE = Study.CONFLICTOLOGY;
    private static final int OURS = Study.STANDARD;

    private final List<String> lines = new ArrayList<>();

    private Targets() {
        lines.add("| what | conflictology-12 | forecast | to reach | stretch |");
        lines.add("|---|---|---|---|---|");
    }

    /** @param test 2018–2023; @param tuning 2006–2017; @param iraq governorates 2008–2018 */
    static String markdown(SkillTable test, SkillTable tuning, SkillTable iraq) {
        Targets targets = new Targets();
        targets.atMost("country-month 2018–2023, mean CRPS", crps(test, BASE), crps(test, OURS), 47.3, 46.6);
        targets.atMost("geometric mean of window ratios", 1, test.geometricMeanRatio(OURS, BASE), 0.93, 0.91);
        double tiled = test.mean(Score.IGNORANCE, BASE);
        targets.atMost("ignorance, tiled", tiled, test.mean(Score.IGNORANCE, OURS), 0.57, 0.55);
        targets.atMost(
                "ignorance, official resampling",
                test.mean(Score.IGNORANCE_RESAMPLED, BASE),
                test.mean(Score.IGNORANCE_RESAMPLED, OURS),
                0.57,
                0.55);
        targets.atMost(
                "CRPS without the two dominant countries, gm ratio",
                1,
                test.withoutWorst(BASE, 2).geometricMeanRatio(OURS, BASE),
                0.92,
                0.90);
        SkillTable active = test.active();
        targets.between(
                "90 % coverage in active countries",
                active.mean(Score.COVERAGE_90, BASE), active.mean(Score.COVERAGE_90, OURS), 0.88, 0.94);
        targets.atMost("12 earlier windows 2006–2017, gm", 1, tuning.geometricMeanRatio(OURS, BASE), 0.945, 0.92);
        double governorates = crps(iraq, BASE);
        targets.atMost("Iraqi governorates 2008–2018, CRPS ratio", 1, crps(iraq, OURS) / governorates, 0.88, 0.85);
        targets.atMost(
                "Iraqi governorates 2008–2018, ignorance ratio",
                1,
                iraq.mean(Score.IGNORANCE, OURS) / iraq.mean(Score.IGNORANCE, BASE),
                0.74,
                0.70);
        return String.join("\n", targets.lines) + "\n";
    }

    private static double crps(SkillTable table, int method) {
        return table.mean(Score.CRPS, method);
    }

    private void atMost(String what, double base, double ours, double reach, double stretch) {
        lines.add("| " + what + " | " + number(base, 3) + " | " + number(ours, 3) + " | ≤ " + reach + met(ours <= reach)
                + " | ≤ " + stretch + met(ours <= stretch) + " |");
    }

    private void between(String what, double base, double ours, double low, double high) {
        lines.add("| " + what + " | " + number(base, 3) + " | " + number(ours, 3) + " | " + low + "–" + high
                + met(low <= ours && ours <= high) + " | |");
    }

    private static String met(boolean met) {
        return met ? " ✓" : " ✗";
    }
}
