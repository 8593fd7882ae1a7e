package org.endstate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void what_has_begun_starts_on_a_day_off_and_before_what_asks_for_its_units() {
        Plot plot = Plot.over(30)
                .resource("team", 1)
                .activity("urgent 3 uses=team:1")
                .activity("begun 4 weekdays uses=team:1");
        plot.builder.begun(1);
        Network network = plot.build();
        int friday = 4;
        assertThat(network.works(network.activity(1).calendar(), friday + 1)).isFalse();
        assertThat(network.mayStart(1, friday + 1)).isTrue();
        assertThat(network.listLinks())
                .extracting(Network.Link::from, Network.Link::to, Network.Link::ends)
                .containsExactly(tuple(1, 0, Ends.START_START));
    }

    @Test
    void what_has_begun_does_not_go_before_what_its_finish_waits_for() {
        Plot plot = Plot.over(30)
                .resource("team", 2)
                .activity("first 3 uses=team:1")
                .activity("other 3 after=first uses=team:1")
                .activity("begun 4 uses=team:1");
        plot.link("other", "begun", Ends.FINISH_FINISH, 0);
        plot.builder.begun(2);
        assertThat(plot.build().listLinks()).noneMatch(link -> link.from() == 2);
    }
}
