package org.endstate.formats.judgements;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.endstate.formats.judgements.IdeaRatings.Rating;

/**
 * Aggregations of the aggreCAT project that Endstate does not offer: weighted means of the best guesses, the weights
 * taken from the answers themselves (Hanea and others, "Mathematically aggregating experts' predictions of possible
 * futures", PLoS ONE 16, 2021), the median, and a mean pushed outwards.
 */
enum IdeaMethod {
    MEDIAN("Median") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            double[] best = ratings.of(2, claim).stream()
                    .mapToDouble(Rating::best)
                    .sorted()
                    .toArray();
            return best[best.length / 2];
        }
    },
    BETA_TRANSFORMED_MEAN("BetaArMean") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            double x = mean(ratings, claim, rating -> 1);
            return IntStream.rangeClosed(6, 11)
                    .mapToDouble(j -> choose(11, j) * Math.pow(x, j) * Math.pow(1 - x, 11 - j))
                    .sum();
        }
    },
    INTERVAL_WIDTH("IntWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, rating -> 1 / width(rating));
        }
    },
    WIDTH_FOR_THIS_EXPERT("IndIntWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, rating -> widest(ratings, rating.expert()) / width(rating));
        }
    },
    ASYMMETRY("AsymWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, IdeaMethod::asymmetry);
        }
    },
    ASYMMETRY_AND_WIDTH("IndIntAsymWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, rating -> asymmetry(rating) * widest(ratings, rating.expert()) / width(rating));
        }
    },
    VARIANCE_OF_WIDTHS("VarIndIntWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, rating -> variance(ratings, rating.expert()));
        }
    },
    ALL_OF_THESE("KitchSinkWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(
                    ratings,
                    claim,
                    rating -> asymmetry(rating)
                            * widest(ratings, rating.expert())
                            / width(rating)
                            * variance(ratings, rating.expert()));
        }
    },
    SHIFT_BETWEEN_ROUNDS("ShiftWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, after -> {
                Rating before = ratings.of(1, claim, after.expert());
                return Math.abs(after.best() - before.best())
                        + (Math.abs(after.lower() - before.lower()) + Math.abs(after.upper() - before.upper())) / 2;
            });
        }
    },
    NEARNESS_TO_THE_MEDIAN("OutWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            double median = MEDIAN.of(ratings, claim);
            double most = ratings.of(2, claim).stream()
                    .mapToDouble(rating -> Math.pow(median - rating.best(), 2))
                    .max()
                    .orElseThrow();
            return mean(ratings, claim, rating -> 1 - Math.pow(median - rating.best(), 2) / most);
        }
    },
    DISTANCE_FROM_HALF("DistLimitWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, rating -> Math.max(rating.best(), 1 - rating.best()));
        }
    },
    /**
     * How often an expert's numbers are not multiples of 0.05, where 0.15 counts as none, as it did in the original.
     */
    FINENESS("GranWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(
                    ratings,
                    claim,
                    rating -> ratings.claims().stream()
                            .mapToDouble(c -> ratings.of(2, c, rating.expert()).best() / 0.05)
                            .map(steps -> Math.ceil(steps - Math.floor(steps)))
                            .average()
                            .orElseThrow());
        }
    },
    COMPREHENSION("CompWAgg") {
        @Override
        double of(IdeaRatings ratings, String claim) {
            return mean(ratings, claim, Rating::comprehension);
        }
    };

    /** The width that stands for none: the smallest step of a double at 1. */
    private static final double NO_WIDTH = Math.ulp(1.0);

    private final String published;

    IdeaMethod(String published) {
        this.published = published;
    }

    String published() {
        return published;
    }

    abstract double of(IdeaRatings ratings, String claim);

    interface Weight {
        double of(Rating rating);
    }

    private static double mean(IdeaRatings ratings, String claim, Weight weight) {
        List<Rating> all = ratings.of(2, claim);
        double sum = all.stream().mapToDouble(weight::of).sum();
        return all.stream()
                .mapToDouble(rating -> weight.of(rating) / sum * rating.best())
                .sum();
    }

    private static double width(Rating rating) {
        double width = rating.upper() - rating.lower();
        return width == 0 ? NO_WIDTH : width;
    }

    private static DoubleStream widths(IdeaRatings ratings, String expert) {
        return ratings.claims().stream()
                .map(claim -> ratings.of(2, claim, expert))
                .mapToDouble(IdeaMethod::width);
    }

    private static double widest(IdeaRatings ratings, String expert) {
        return widths(ratings, expert).max().orElseThrow();
    }

    private static double variance(IdeaRatings ratings, String expert) {
        double mean = widths(ratings, expert).average().orElseThrow();
        return widths(ratings, expert)
                .map(width -> (width - mean) * (width - mean))
                .sum();
    }

    private static double asymmetry(Rating rating) {
        double middle = width(rating) / 2 + rating.lower();
        double side = rating.best() >= middle ? rating.upper() - rating.best() : rating.best() - rating.lower();
        return Math.max(0, 1 - 2 * side / width(rating));
    }

    private static double choose(int n, int k) {
        return IntStream.rangeClosed(1, k)
                .mapToDouble(i -> (n - k + i) / (double) i)
                .reduce(1, (a, b) -> a * b);
    }
}
