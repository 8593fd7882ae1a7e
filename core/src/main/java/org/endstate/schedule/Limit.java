package org.endstate.schedule;

import java.util.List;

/**
 * No more than so much is held on a day.
 *
 * @param day on which it is counted
 * @param most at most this, counted in whole numbers
 * @param beside what is held beside the stocks as long as any of them is
 */
public record Limit(String name, int day, int most, List<Stock> stocks, double beside) {

    public Limit {
        stocks = List.copyOf(stocks);
    }

    /**
     * What is held: {@code full} until the falling activity starts, falling evenly to {@code least} until it has
     * finished, {@code least} until the ending activity has finished, nothing after.
     *
     * @param falling index of an activity
     * @param ending index of an activity; what is still falling when it has finished is gone
     */
    public record Stock(int falling, int ending, double full, double least) {

        public Stock {
            if (!(least >= 0 && full >= least)) {
                throw new IllegalArgumentException("What is held can not fall from [" + full + "] to [" + least + "].");
            }
        }
    }
}
