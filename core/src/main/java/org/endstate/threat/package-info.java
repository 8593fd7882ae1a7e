/**
 * How dangerous each area will be: predictive samples of deaths per month, and of the threat level they mean.
 *
 * <p>A {@link org.endstate.threat.ForecastMethod} learns from a {@link org.endstate.evidence.MonthlySeries} and gives a
 * {@link org.endstate.threat.Forecaster}, which draws joint paths ({@link org.endstate.threat.ThreatPaths}); gates are
 * read on them, and {@link org.endstate.threat.ThreatAssessment} is the summary working group 1 submits. The method in
 * use is in {@code threat.forest}; the other methods here are its members and the field's baselines.
 * {@link org.endstate.threat.SkillStudy} scores any of them on past months. Start with the method
 * {@link org.endstate.threat.Conflictology}, which is the benchmark, and {@link org.endstate.threat.ThreatScale}. Must
 * never present zero recorded deaths as zero threat, nor a forecast without its baseline.
 */
@NullMarked
package org.endstate.threat;

import org.jspecify.annotations.NullMarked;
