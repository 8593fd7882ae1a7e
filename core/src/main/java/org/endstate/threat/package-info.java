/**
 * How dangerous each area will be: predictive samples of deaths per month, and of the threat level they mean.
 *
 * <p>Takes the record ({@link org.endstate.evidence.DeathsByMonth}) and gives joint sample paths
 * ({@link org.endstate.threat.ThreatPaths}), which gates are read on, and the summary working group 1 submits
 * ({@link org.endstate.threat.ThreatAssessment}). Start with {@link org.endstate.threat.OwnHistory}, the method, and
 * {@link org.endstate.threat.ThreatScale}. A better method is another {@link org.endstate.threat.Forecaster}, and says
 * so by its {@link org.endstate.threat.Backtest}. Must never present zero recorded deaths as zero threat, nor a
 * forecast without its baseline.
 */
@NullMarked
package org.endstate.threat;

import org.jspecify.annotations.NullMarked;
