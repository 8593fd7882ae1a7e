package org.endstate.bench.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.bench.capability.Course.Rates;
import org.endstate.bench.capability.World.Schedule;
import org.endstate.bench.capability.World.Truth;

/**
 * The worlds of the study. The ranges of the first eight were fitted so that "no change", the base rate and the plain
 * birth–death chain score as in the study they follow (400 single functions in each of eight worlds); those of the
 * second eight were written down before any model met them and led to no choice.
 */
final class Worlds {

    /** Functions of one mission differ by about half in their rates. */
    private static final double UNLIKE = 0.5;

    private Worlds() {}

    /** Four kinds of truth, rated four and eight times. */
    static List<World> tuned() {
        return IntStream.of(4, 8)
                .boxed()
                .flatMap(ratings -> Stream.of(
                        world("chain", ratings, Worlds::chain, false),
                        world("S-curve", ratings, Worlds::sCurve, false),
                        world("plateau", ratings, Worlds::plateau, false),
                        world("withdrawn", ratings, Worlds::withdrawn, true)))
                .toList();
    }

    /** Truths that no model was chosen by. */
    static List<World> unseen() {
        return List.of(
                world("chain", 16, Worlds::chain, false),
                new World("irregular", Worlds::chain, Schedule.irregular(6), false),
                world("fast", 6, chains(1.5, 3, 0.05, 0.5), false),
                world("stuck", 6, chains(0.02, 0.1, 0.02, 0.1), false),
                world("pace turns", 8, Worlds::turning, false),
                world("unlike", 6, Worlds::unlike, false),
                world("flattered", 6, Worlds::flattered, false),
                world("withdrawn mild", 6, Worlds::withdrawnMildly, true));
    }

    private static World world(String name, int ratings, Truth truth, boolean removed) {
        return new World(name + " " + ratings, truth, Schedule.halfYearly(ratings), removed);
    }

    private static List<Course> courses(int functions, IntFunction<Course> course) {
        return IntStream.range(0, functions).mapToObj(course).toList();
    }

    private static List<Course> chain(int functions, double last, Dice dice) {
        return chains(0.1, 1, 0.05, 1.5).mission(functions, last, dice);
    }

    private static Truth chains(double lowUp, double highUp, double lowDown, double highDown) {
        return (functions, last, dice) -> {
            double up = dice.logBetween(lowUp, highUp);
            double down = dice.logBetween(lowDown, highDown);
            return courses(
                    functions,
                    i -> Course.chain(
                            dice.below(2),
                            Rates.constant(up * dice.factor(UNLIKE), down * dice.factor(UNLIKE)),
                            dice.split("function " + i)));
        };
    }

    private static List<Course> sCurve(int functions, double last, Dice dice) {
        double steep = dice.between(0.65, 1.2);
        double middle = dice.between(2.2, 3.7);
        return courses(functions, i -> {
            double own = steep * dice.factor(UNLIKE / 2);
            double at = middle + UNLIKE * dice.normal();
            return Course.curve(years -> 4 / (1 + StrictMath.exp(-own * (years - at))));
        });
    }

    private static List<Course> plateau(int functions, double last, Dice dice) {
        double slow = dice.between(1.1, 2.7);
        return courses(functions, i -> {
            double top = dice.between(2.5, 3.4);
            double own = slow * dice.factor(UNLIKE);
            return Course.curve(years -> top * (1 - StrictMath.exp(-years / own)));
        });
    }

    private static List<Course> withdrawn(int functions, double last, Dice dice) {
        return falling(functions, last, dice, dice.between(0.8, 1.45));
    }

    private static List<Course> withdrawnMildly(int functions, double last, Dice dice) {
        return falling(functions, last, dice, dice.between(0.2, 0.6));
    }

    /** Growth while there is support; then slips at this rate. */
    private static List<Course> falling(int functions, double last, Dice dice, double slips) {
        double up = dice.between(0.35, 0.8);
        return courses(
                functions,
                i -> Course.chain(
                        dice.below(2),
                        Rates.change(up * dice.factor(UNLIKE), 0.1, last, 0.15, slips * dice.factor(UNLIKE)),
                        dice.split("function " + i)));
    }

    /** At some time between the ratings growth ends and decline begins, or the other way round. */
    private static List<Course> turning(int functions, double last, Dice dice) {
        double turn = dice.between(0.25, 0.75) * last;
        double early = dice.happens(0.5) ? 1 : 0.1;
        double late = 1.1 - early;
        return courses(
                functions,
                i -> Course.chain(
                        1 + dice.below(2),
                        Rates.change(early, late, turn + dice.normal() / 4, late, early),
                        dice.split("function " + i)));
    }

    /** Every function of a mission follows another law. */
    private static List<Course> unlike(int functions, double last, Dice dice) {
        List<Truth> laws = List.of(
                Worlds::chain, Worlds::sCurve, Worlds::plateau, chains(1.5, 3, 0.05, 0.5), chains(0.02, 0.1, 0.5, 1));
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < functions; i++) {
            courses.addAll(laws.get(i % laws.size()).mission(1, last, dice.split("law " + i)));
        }
        return courses;
    }

    /** A chain; in three missions of ten, all raters see every level one too high. */
    private static List<Course> flattered(int functions, double last, Dice dice) {
        int flattery = dice.happens(0.3) ? 1 : 0;
        return chain(functions, last, dice).stream()
                .map(course -> (Course) years ->
                        years > last ? course.at(years) : Math.min(Rated.LEVELS - 1, course.at(years) + flattery))
                .toList();
    }
}
