package org.endstate.capability;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs the pairs of rates of several functions of one force together. Exact on the grid: given the force's two rates
 * the functions are independent, and the priors of up-rate and down-rate are, so that every sum is over a small table.
 */
final class KindredRates {

    private final double[] forceUp;
    private final double[] forceDown;
    private final double[][] up;
    private final double[][] down;

    KindredRates(RatePrior up, RatePrior down, RateGrid grid) {
        this.forceUp = up.force();
        this.forceDown = down.force();
        this.up = up.givenForce(grid);
        this.down = down.givenForce(grid);
    }

    /**
     * The weights of the pairs of each function, summing to 1.
     *
     * @param logLikelihoods for each function that of each pair
     */
    List<double[]> weigh(List<double[]> logLikelihoods) {
        List<double[]> likelihoods =
                logLikelihoods.stream().map(Weights::ofLogs).toList();
        List<double[]> evidences = likelihoods.stream().map(this::evidences).toList();
        double[] force = force(evidences);
        List<double[]> weights = new ArrayList<>();
        for (int function = 0; function < likelihoods.size(); function++) {
            weights.add(weights(likelihoods.get(function), evidences.get(function), force));
        }
        return weights;
    }

    /** How likely each pair of the force's rates is after all assessments of all functions. */
    private double[] force(List<double[]> evidences) {
        double[] logs = new double[forceUp.length * forceDown.length];
        for (int pair = 0; pair < logs.length; pair++) {
            logs[pair] = StrictMath.log(forceUp[pair / forceDown.length] * forceDown[pair % forceDown.length]);
            for (double[] evidence : evidences) {
                logs[pair] += StrictMath.log(evidence[pair]);
            }
        }
        return Weights.ofLogs(logs);
    }

    /** The likelihood of one function's assessments under each pair of the force's rates. */
    private double[] evidences(double[] likelihood) {
        double[] evidences = new double[up.length * down.length];
        int points = up[0].length;
        for (int forDown = 0; forDown < down.length; forDown++) {
            double[] byUp = new double[points];
            for (int cell = 0; cell < likelihood.length; cell++) {
                byUp[cell / points] += likelihood[cell] * down[forDown][cell % points];
            }
            for (int forUp = 0; forUp < up.length; forUp++) {
                for (int point = 0; point < points; point++) {
                    evidences[forUp * down.length + forDown] += up[forUp][point] * byUp[point];
                }
            }
        }
        return evidences;
    }

    private double[] weights(double[] likelihood, double[] evidence, double[] force) {
        int points = up[0].length;
        double[] weights = new double[likelihood.length];
        for (int pair = 0; pair < force.length; pair++) {
            double share = force[pair] > 0 ? force[pair] / evidence[pair] : 0;
            double[] ups = up[pair / down.length];
            double[] downs = down[pair % down.length];
            for (int cell = 0; cell < weights.length; cell++) {
                weights[cell] += share * ups[cell / points] * downs[cell % points];
            }
        }
        double total = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] *= likelihood[cell];
            total += weights[cell];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] /= total;
        }
        return weights;
    }
}
