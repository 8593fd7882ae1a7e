package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.Method;
import org.endstate.threat.LinearPool.Member;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

class LinearPoolTest implements ForecasterContract {

    @Override
    public ForecastMethod method() {
        return LinearPool.of(
                new Method("test", 1), List.of(new Member(new ZeroDeaths(), 1), new Member(Conflictology.of(12), 3)));
    }

    @Override
    public int largest(MonthlySeries history) {
        return Histories.largest(history);
    }

    /** Weights 1 and 3: a quarter of all paths is zero throughout, the others never are. */
    @Test
    void each_path_is_one_members_by_weight() {
        Forecaster pool = method().fit(Histories.of(20, new int[] {5}).build(), Draws.of(1));
        long zeros = IntStream.range(0, 4000)
                .filter(i -> {
                    int[] deaths = new int[6];
                    pool.fill(Draws.of(i), 6, deaths);
                    assertThat(deaths).containsOnly(deaths[0]);
                    return deaths[0] == 0;
                })
                .count();
        assertThat(zeros / 4000.0).isBetween(0.22, 0.28);
    }

    @Test
    void members_that_apply_the_same_method_are_that_method() {
        ForecastMethod twice = LinearPool.of(
                new Method("test", 1), List.of(new Member(new ZeroDeaths(), 1), new Member(new ZeroDeaths(), 1)));
        assertThat(twice.fit(Histories.changing().build(), Draws.of(1)).method())
                .isEqualTo(new ZeroDeaths().method());
    }

    /** Both would draw the same uniform number, so that the inner pool's second half would never be drawn. */
    @Test
    void a_pool_is_no_member_of_a_pool() {
        assertThatThrownBy(() -> new Member(method(), 1)).hasMessageContaining("[test]");
    }

    @Test
    void a_pool_has_members_with_weights() {
        assertThatThrownBy(() -> new Member(new ZeroDeaths(), 0)).hasMessageContaining("[0.0]");
        assertThatThrownBy(() -> LinearPool.of(new Method("test", 1), List.of()))
                .hasMessageContaining("without members");
    }
}
