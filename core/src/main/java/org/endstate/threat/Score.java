package org.endstate.threat;

/** How a forecast is judged. Smaller is better, but for the coverage, which should be what the interval promises. */
public enum Score {
    /** Continuous ranked probability score, in deaths. */
    CRPS,
    /** The same of log(1 + deaths), so that a war does not drown what happens elsewhere. */
    LOG_CRPS,
    /** Ignorance in the bins of the VIEWS challenge, in bits; see {@link org.endstate.uncertainty.BinnedIgnorance}. */
    IGNORANCE,
    /** As the challenge scored it, where fewer draws are interpolated to 1,000. */
    IGNORANCE_RESAMPLED,
    /** Interval score of the central 90 % interval, in deaths. */
    INTERVAL_90,
    /** Share of outcomes inside the central 90 % interval. */
    COVERAGE_90,
    /** Ranked probability score of the threat level, read from the mean of three months. */
    LEVEL_RPS,
    /** Brier score of the same level being 2 or lower. */
    LEVEL_BRIER
}
