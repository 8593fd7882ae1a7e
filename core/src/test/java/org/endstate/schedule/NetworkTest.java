package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void a_cycle_is_refused_and_spelled_out() {
        Plot plot = Plot.over(10)
                .activity("a 1")
                .activity("b 1 after=a")
                .activity("c 1 after=b")
                .activity("d 1 after=c");
        plot.link("c", "a", Ends.START_START, 0);
        assertThatThrownBy(plot::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a] -> [b] -> [c] -> [a]");
    }

    @Test
    void a_demand_above_all_capacity_is_refused_by_name() {
        Plot plot = Plot.over(10).resource("truck", Plot.units(10, 0, 2, 5, 3));
        assertThatThrownBy(() -> plot.activity("a 1 uses=truck:4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a] asks for [4] units of [truck], which never has more than [3]");
    }

    @Test
    void asking_twice_for_one_resource_is_refused() {
        Plot plot = Plot.over(10).resource("truck", 3);
        assertThatThrownBy(() -> plot.activity("a 1 uses=truck:1,truck:1"))
                .hasMessageContaining("[a] asks twice for [truck]");
    }

    @Test
    void a_maximum_lag_below_the_minimum_is_refused() {
        Plot plot = Plot.over(10).activity("a 1").activity("b 1");
        assertThatThrownBy(() -> plot.builder.link(0, 1, Ends.FINISH_START, 3, OptionalInt.of(2)))
                .hasMessageContaining("from [a] to [b]");
    }

    @Test
    void what_was_entered_is_found_again() {
        Network network = Plot.over(10)
                .resource("truck", 3)
                .activity("a 2 gate=g")
                .deadline("a", 7)
                .build();
        assertThat(network.size()).isEqualTo(1);
        assertThat(network.name(0)).isEqualTo("a");
        assertThat(network.resourceName(0)).isEqualTo("truck");
        assertThat(network.gateName(0)).isEqualTo("g");
        assertThat(network.findDeadline(0)).hasValue(7);
        assertThat(network.durations()).containsExactly(2);
    }
}
