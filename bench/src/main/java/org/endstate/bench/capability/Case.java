package org.endstate.bench.capability;

import java.util.List;

/**
 * One function of a mission: what its raters said, and what came of it.
 *
 * @param outcome the true level so many years after the last rating as the study asks for
 */
record Case(List<Rated> ratings, int outcome) {

    Case {
        ratings = List.copyOf(ratings);
    }

    Rated latest() {
        return ratings.getLast();
    }
}
