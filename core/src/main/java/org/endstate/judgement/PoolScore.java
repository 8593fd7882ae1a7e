package org.endstate.judgement;

/** How a pool did on some seeds. */
record PoolScore(double accuracy, double information, int answered) {

    double combined() {
        return accuracy * information;
    }
}
