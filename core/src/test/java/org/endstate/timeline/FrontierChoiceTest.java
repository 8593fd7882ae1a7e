package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.Frontier.Cell;
import org.endstate.timeline.Frontier.Point;
import org.endstate.timeline.Frontier.Standing;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class FrontierChoiceTest {

    private static final Draws NOISE = Draws.of(5);

    @Test
    void a_point_that_is_later_and_riskier_at_the_same_capacity_is_dropped() {
        assertThat(standings(point(1, days(100), 1), point(1, days(130), 2)))
                .containsExactly(new Standing.Kept(), new Standing.BeatenBy(0));
    }

    @Test
    void points_that_cannot_be_compared_are_both_kept() {
        assertThat(standings(point(1, days(100), 2), point(1, days(130), 1)))
                .containsExactly(new Standing.Kept(), new Standing.Kept());
        assertThat(standings(point(1, days(130), 1), point(1.5, days(100), 1)))
                .containsExactly(new Standing.Kept(), new Standing.Kept());
    }

    @Test
    void capacity_that_brings_nothing_is_dropped() {
        assertThat(standings(point(1.5, days(100), 1), point(1, days(100), 1)))
                .containsExactly(new Standing.BeatenBy(1), new Standing.Kept());
    }

    /** Two samples of one distribution: neither is later by more than chance. */
    @Test
    void a_difference_within_chance_drops_nothing() {
        assertThat(standings(point(1, noisy("one"), 1), point(1, noisy("other"), 1)))
                .containsExactly(new Standing.Kept(), new Standing.Kept());
    }

    @Test
    void points_that_come_out_the_same_are_shown_once() {
        assertThat(standings(point(1, days(100), 1), point(1, days(100), 1)))
                .containsExactly(new Standing.Kept(), new Standing.SameAs(0));
    }

    private static List<Standing> standings(FrontierPoint... points) {
        return new FrontierChoice(List.of(points), Draws.of(1))
                .frontier().points().stream().map(Point::standing).toList();
    }

    private static FrontierPoint point(double movement, double[] vacated, double atRisk) {
        double[] risk = new double[vacated.length];
        Arrays.fill(risk, atRisk);
        DateBand none = new DateBand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FrontierPoint(new Cell(0.5, movement, 0), 30, none, vacated, risk);
    }

    private static double[] days(int least) {
        double[] days = new double[200];
        for (int i = 0; i < days.length; i++) {
            days[i] = least + i % 20;
        }
        return days;
    }

    private static double[] noisy(String name) {
        double[] days = new double[200];
        for (int i = 0; i < days.length; i++) {
            days[i] = NOISE.split(name).below(100, i);
        }
        return days;
    }
}
