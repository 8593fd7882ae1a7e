package org.endstate.threat.forest;

import java.util.List;
import org.endstate.provenance.Method;
import org.endstate.threat.AnyUnit;
import org.endstate.threat.Conflictology;
import org.endstate.threat.ForecastMethod;
import org.endstate.threat.LastMonth;
import org.endstate.threat.LinearPool;
import org.endstate.threat.OwnHistory;
import org.endstate.threat.ZeroDeaths;

/**
 * What Endstate forecasts threat with, and what it is compared with. Chosen once, on forecasts of 2006 to 2017, for
 * every series alike: decision 0013.
 */
public final class StandardForecast {

    private StandardForecast() {}

    /**
     * Six parts of ten what came after similar pasts anywhere, four the unit's own latest past. On a history too short
     * for the forest it is the latter alone, and {@link org.endstate.threat.Forecaster#method} says so.
     */
    public static ForecastMethod method() {
        return LinearPool.of(
                new Method("leaf-forest-and-own-history", 1),
                List.of(
                        new LinearPool.Member(LeafForest.of(LeafForest.Settings.DEFAULT), 0.6),
                        new LinearPool.Member(OwnHistory.of(OwnHistory.Settings.DEFAULT), 0.4)));
    }

    /** The baselines of the field, the one that is hardest to beat first. */
    public static List<ForecastMethod> baselines() {
        return List.of(Conflictology.of(12), new LastMonth(), new ZeroDeaths(), Conflictology.of(240), new AnyUnit());
    }
}
