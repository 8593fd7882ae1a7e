package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.schedule.SolverAccess;
import org.endstate.timeline.WhatIf.Single;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/** Missions whose answers are known by hand. A site takes its permission, its preparation and two days. */
class WhatIfSearchTest {

    @Test
    void a_second_team_is_enough_where_one_has_to_work_twice() {
        WhatIf answer = ask(new Sketch().site("a", 10, 10).site("b", 10, 10).out(day(14)), day(14));
        assertThat(answer.asItIs().value()).isZero();
        assertThat(enough(answer)).containsExactly(new Change.MoreUnits("team", 1, day(1)));
        assertThat(answer.least()).isEmpty();
        assertThat(answer.isAttainable()).isTrue();
    }

    @Test
    void a_gate_has_to_open_by_the_last_review_that_leaves_time_for_the_rest() {
        Condition never = new Condition.Unmeasured("c", Label.of("Signed"), Optional.empty());
        Sketch sketch = new Sketch().site("a", 5, 10).gate("a", never).out(day(60));
        assertThat(enough(ask(sketch, day(60))))
                .containsExactly(new Change.GateOpen("gate-a", LocalDate.of(2024, 2, 1)));
    }

    @Test
    void a_permission_has_to_be_so_many_days_shorter_and_not_one_more() {
        Sketch sketch =
                new Sketch().permission(ThreePoint.certain(20)).site("a", 5, 10).out(day(20));
        assertThat(enough(ask(sketch, day(20)))).containsExactly(new Change.ShorterPermission("permit", 7));
    }

    @Test
    void what_is_not_enough_alone_is_tried_together() {
        Sketch sketch = new Sketch()
                .permission(ThreePoint.certain(20))
                .site("a", 10, 10)
                .site("b", 10, 10)
                .out(day(15));
        WhatIf answer = ask(sketch, day(15));
        assertThat(enough(answer)).isEmpty();
        assertThat(answer.least().orElseThrow().changes())
                .containsExactly(new Change.MoreUnits("team", 1, day(1)), new Change.ShorterPermission("permit", 17));
        assertThat(answer.least().orElseThrow().met().value()).isEqualTo(1);
    }

    @Test
    void it_says_plainly_that_nothing_offered_is_enough() {
        WhatIf answer = ask(new Sketch().site("a", 10, 10).out(day(5)), day(5));
        assertThat(answer.isAttainable()).isFalse();
        assertThat(answer.least()).isEmpty();
        assertThat(answer.everything().value()).isZero();
    }

    @Test
    void nothing_has_to_change_for_a_date_that_is_met() {
        WhatIf answer = ask(new Sketch().site("a", 10, 10).out(day(30)), day(30));
        assertThat(answer.isMetAsItIs()).isTrue();
        assertThat(answer.isAttainable()).isTrue();
    }

    /** A preparation of 10 to 40 days, most likely 20: more than 30 days in a sixth of the futures. */
    @Test
    void the_confidence_is_kept_in_futures_the_search_has_not_seen() {
        Sketch sketch = new Sketch()
                .permission(ThreePoint.certain(20))
                .site("a", new ThreePoint(10, 20, 40))
                .scenarios(3_000)
                .out(day(45));
        WhatIf answer = ask(sketch, day(45));
        Single shorter =
                answer.single().stream().filter(Single::enough).findFirst().orElseThrow();
        assertThat(shorter.met().value()).isBetween(0.8, 0.86);
        assertThat(((Change.ShorterPermission) shorter.change()).days()).isBetween(6, 9);
    }

    @Test
    void it_stops_when_it_is_asked_to() {
        TimelineInputs inputs = new Sketch().site("a", 10, 10).out(day(5)).inputs();
        assertThat(WhatIfSearch.ask(
                        inputs, new WhatIf.Question("out", day(5), 0.8), SolverAccess::unwanted, (tried, all) -> false))
                .isEmpty();
    }

    private static List<Change> enough(WhatIf answer) {
        return answer.single().stream()
                .filter(Single::enough)
                .map(Single::change)
                .toList();
    }

    private static WhatIf ask(Sketch sketch, LocalDate date) {
        return WhatIfSearch.ask(
                        sketch.inputs(),
                        new WhatIf.Question("out", date, 0.8),
                        SolverAccess::unwanted,
                        (tried, all) -> true)
                .orElseThrow();
    }

    private static LocalDate day(int number) {
        return Sketch.START.plusDays(number - 1L);
    }
}
