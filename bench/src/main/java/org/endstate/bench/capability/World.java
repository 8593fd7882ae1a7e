package org.endstate.bench.capability;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which levels may really develop, and how often they are rated.
 *
 * @param removed whether the mission's support ends with the last rating
 */
record World(String name, Truth truth, Schedule schedule, boolean removed) {

    /** The level is asked for a year after the last rating. */
    static final double AHEAD_years = 1;

    /** How the functions of one mission develop. */
    @FunctionalInterface
    interface Truth {

        /** The functions of one mission are akin but not alike. */
        List<Course> mission(int functions, double lastRating_years, Dice dice);
    }

    /** When functions are rated. */
    @FunctionalInterface
    interface Schedule {
        List<Double> years(Dice dice);

        /** Twice a year. */
        static Schedule halfYearly(int ratings) {
            return dice -> {
                List<Double> years = new ArrayList<>();
                for (int i = 0; i < ratings; i++) {
                    years.add(i * 0.5);
                }
                return years;
            };
        }

        /** Three to eighteen months apart. */
        static Schedule irregular(int ratings) {
            return dice -> {
                List<Double> years = new ArrayList<>(List.of(0.0));
                while (years.size() < ratings) {
                    years.add(years.getLast() + dice.between(0.25, 1.5));
                }
                return years;
            };
        }
    }

    /** One mission of this world. */
    List<Case> mission(int functions, Dice dice) {
        List<Double> years = schedule.years(dice.split("schedule"));
        List<Case> cases = new ArrayList<>();
        Dice raters = dice.split("raters");
        for (Course course : truth.mission(functions, years.getLast(), dice.split("truth"))) {
            List<Rated> ratings = years.stream()
                    .map(year -> Rated.of(year, course.at(year), raters))
                    .toList();
            cases.add(new Case(ratings, course.at(years.getLast() + AHEAD_years)));
        }
        return cases;
    }
}
