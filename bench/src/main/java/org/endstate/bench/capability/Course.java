package org.endstate.bench.capability;

/** The true level of one function over time. */
interface Course {

    /** The level so many years after the first rating; asked in order of time. */
    int at(double years);

    /** A course on a curve: the nearest level to it. */
    static Course curve(java.util.function.DoubleUnaryOperator curve) {
        return years -> (int) Math.clamp(StrictMath.rint(curve.applyAsDouble(years)), 0, Rated.LEVELS - 1.0);
    }

    /** Rates of climbing and slipping, per year, as of a time. */
    interface Rates {
        double up(double years);

        double down(double years);

        static Rates constant(double up, double down) {
            return change(up, down, Double.POSITIVE_INFINITY, up, down);
        }

        /** Other rates from a time on. */
        static Rates change(double up, double down, double from, double laterUp, double laterDown) {
            return new Rates() {
                @Override
                public double up(double years) {
                    return years < from - 1e-9 ? up : laterUp;
                }

                @Override
                public double down(double years) {
                    return years < from - 1e-9 ? down : laterDown;
                }
            };
        }
    }

    /** A course by chance: a birth–death chain from this level on; rates are read at steps of a hundredth of a year. */
    static Course chain(int start, Rates rates, Dice dice) {
        return new Course() {
            private static final double STEP = 0.01;
            private double now;
            private int level = start;

            @Override
            public int at(double years) {
                while (now + STEP <= years + 1e-9) {
                    move(now);
                    now += STEP;
                }
                return level;
            }

            private void move(double years) {
                double up = level < Rated.LEVELS - 1 ? rates.up(years) : 0;
                double down = level > 0 ? rates.down(years) : 0;
                if (dice.happens(1 - StrictMath.exp(-(up + down) * STEP))) {
                    level += dice.happens(up / (up + down)) ? 1 : -1;
                }
            }
        };
    }
}
