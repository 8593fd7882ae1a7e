package org.endstate.capability;

import java.util.List;
import org.endstate.capability.LevelStanding.Alarm;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Regression;

/** Says whether a level once reached is being lost: by what is known, never by one rating. */
final class RegressionReader {

    private static final double WATCH = 0.2;
    private static final double REGRESSION = 0.5;
    private static final double CONFIRMED = 0.8;

    private RegressionReader() {}

    static Regression read(int level, FunctionRecord record, List<Reading> readings) {
        List<Posterior> known = record.stepwise();
        int latest = readings.size() - 1;
        double below = 1 - readings.get(latest).joint().known();
        double slips = known.getLast().meanDown();
        return new Regression(
                alarm(readings, below),
                below,
                stepDown(record),
                slips,
                latest == 0 ? slips : known.get(latest - 1).meanDown());
    }

    private static Alarm alarm(List<Reading> readings, double below) {
        int latest = readings.size() - 1;
        if (readings.stream().noneMatch(Reading::reached)) {
            return Alarm.NEVER_REACHED;
        }
        boolean again = latest > 0
                && readings.subList(0, latest).stream().anyMatch(Reading::reached)
                && 1 - readings.get(latest - 1).joint().known() >= REGRESSION;
        if (below >= CONFIRMED || below >= REGRESSION && again) {
            return Alarm.CONFIRMED;
        }
        if (below >= REGRESSION) {
            return Alarm.REGRESSION;
        }
        return below >= WATCH ? Alarm.WATCH : Alarm.NONE;
    }

    /** P(level at the latest panel < level at the one before | all panels); 0 with one panel. */
    private static double stepDown(FunctionRecord record) {
        List<Panel> panels = record.panels();
        int latest = panels.size() - 1;
        if (latest == 0) {
            return 0;
        }
        Posterior before = record.stepwise().get(latest - 1);
        LevelDistribution found = panels.get(latest).joint();
        double years = PoolSeries.years(
                panels.get(latest - 1).asOf(), panels.get(latest).asOf());
        double all = 0;
        double down = 0;
        for (int cell = 0; cell < before.cells(); cell++) {
            double[][] step = before.transition(cell, years, Stress.NONE);
            for (int from = 0; from < before.states(); from++) {
                for (int to = 0; to < before.states(); to++) {
                    double mass =
                            before.weight(cell) * before.now(cell, from) * step[from][to] * found.at(before.level(to));
                    all += mass;
                    down += before.level(to) < before.level(from) ? mass : 0;
                }
            }
        }
        return down / all;
    }
}
