package org.endstate.judgement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.endstate.judgement.Panels.event;
import static org.endstate.judgement.Panels.experts;
import static org.endstate.judgement.Panels.level;
import static org.endstate.judgement.Panels.levels;
import static org.endstate.judgement.Panels.quantiles;
import static org.endstate.judgement.Panels.quantity;
import static org.endstate.judgement.Panels.says;
import static org.endstate.judgement.Panels.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyTest {

    private static final List<Expert> HOST = experts("host", "h1");

    @Test
    void an_answer_has_an_expert_and_an_item_of_its_kind() {
        assertThatThrownBy(() -> study(HOST, List.of(event("e")), List.of(says("x", "e", 0.5))))
                .hasMessageContaining("expert=x");
        assertThatThrownBy(() -> study(HOST, List.of(event("e")), List.of(says("h1", "f", 0.5))))
                .hasMessageContaining("item=f");
        assertThatThrownBy(() -> study(HOST, List.of(quantity("q")), List.of(says("h1", "q", 0.5))))
                .hasMessageContaining("item=q");
        assertThatThrownBy(() -> study(HOST, List.of(levels("l", 3)), List.of(level("h1", "l", 0.5, 0.5))))
                .hasMessageContaining("item=l");
        assertThatThrownBy(() -> study(HOST, List.of(quantity("q")), List.of(quantiles("h1", "q", 1, 2))))
                .hasMessageContaining("item=q");
    }

    @Test
    void an_expert_answers_once() {
        List<Answer> twice = List.of(says("h1", "e", 0.5), says("h1", "e", 0.6));
        assertThatThrownBy(() -> study(HOST, List.of(event("e")), twice)).hasMessageContaining("more than once");
    }

    @Test
    void ids_stand_for_one() {
        assertThatThrownBy(() -> study(experts("host", "h", "h"), List.of(), List.of()))
                .hasMessageContaining("[h]");
        assertThatThrownBy(() -> study(HOST, List.of(event("e"), quantity("e")), List.of()))
                .hasMessageContaining("[e]");
    }

    @Test
    void beliefs_are_possible() {
        assertThatThrownBy(() -> quantiles("h", "q", 1, 3, 2)).hasMessageContaining("do not rise");
        assertThatThrownBy(() -> quantiles("h", "q", 1, 1, 2)).hasMessageContaining("do not rise");
        assertThatThrownBy(() -> quantiles("h", "q", 1, Double.NaN)).hasMessageContaining("finite");
        assertThatThrownBy(() -> says("h", "e", 1.1)).hasMessageContaining("[1.1]");
        assertThatThrownBy(() -> level("h", "l", 0.5, 0.4)).hasMessageContaining("[0.9]");
    }

    @Test
    void a_quantity_on_the_scale_log_is_positive() {
        assertThatThrownBy(() -> new Item.Quantity("q", "", Scale.LOG, Optional.of(0.0), Optional.empty()))
                .hasMessageContaining("[0.0]");
        Item log = new Item.Quantity("q", "", Scale.LOG, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> study(HOST, List.of(log), List.of(quantiles("h1", "q", 0, 1, 2))))
                .hasMessageContaining("item=q");
    }

    @Test
    void quantiles_differ_by_more_than_rounding_on_the_scale_of_the_item() {
        double next = Math.nextUp(1e10);
        assertThatThrownBy(() -> study(HOST, List.of(quantity("q")), List.of(quantiles("h1", "q", 1, 1e10, next))))
                .hasMessageContaining("item=q");
    }

    @Test
    void a_quantity_is_small_enough_to_compute_with() {
        assertThatThrownBy(() -> study(HOST, List.of(quantity("q")), List.of(quantiles("h1", "q", 1, 2, 1e308))))
                .hasMessageContaining("item=q");
    }

    @Test
    void levels_are_within_their_scale() {
        assertThatThrownBy(() -> new Item.Levels("l", "", 6, Optional.of(6), Optional.empty()))
                .hasMessageContaining("[6]");
        assertThatThrownBy(() -> levels("l", 1)).hasMessageContaining("[1]");
    }

    @Test
    void quantiles_are_asked_at_rising_probabilities() {
        assertThatThrownBy(() -> new Study("s", List.of(0.5, 0.5), List.of(), List.of(), List.of()))
                .hasMessageContaining("[0.5, 0.5]");
        assertThatThrownBy(() -> new Study("s", List.of(0.5, 1.0), List.of(), List.of(), List.of()))
                .hasMessageContaining("[0.5, 1.0]");
    }

    @Test
    void someone_must_weigh_something() {
        assertThatThrownBy(() -> new Weighting.User(Map.of("h", 0.0))).hasMessageContaining("{h=0.0}");
        assertThatThrownBy(() -> new Weighting.User(Map.of("h", -1.0, "g", 1.0)))
                .hasMessageContaining("-1.0");
    }
}
