package org.endstate.judgement;

/**
 * The scores of an expert or a decision maker in the classical model.
 *
 * @param statisticalAccuracy in [0,1], also called calibration: the p-value at which one would reject that the
 *     realisations fall between the quantiles as often as the quantiles say; larger is better, below 0.05 is poor
 * @param seedInformation mean information over the answered seeds, in nats beyond the uniform distribution on the
 *     item's intrinsic range; larger is sharper
 * @param information the same over all answered items
 * @param answered number of answered seeds
 */
public record PerformanceScore(double statisticalAccuracy, double seedInformation, double information, int answered) {

    /** Statistical accuracy times information over the seeds. */
    public double combined() {
        return statisticalAccuracy * seedInformation;
    }
}
