package org.endstate.uncertainty;

/** Four quantiles of a predictive distribution. */
public record Band(double p10, double p50, double p80, double p90) {

    /** The band of a sample. */
    public static Band of(Quantiles sample) {
        return new Band(sample.at(0.1), sample.at(0.5), sample.at(0.8), sample.at(0.9));
    }
}
