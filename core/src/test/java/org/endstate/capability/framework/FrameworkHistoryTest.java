package org.endstate.capability.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class FrameworkHistoryTest {

    private static final LocalDate START = LocalDate.of(2011, 1, 1);

    /** The new level 5 asks for what level 4 was, the new 4 for what 3 was: the top was lowered. */
    private static final Succession LOWERED = new Succession.Crosswalk(Map.of("army", List.of(0, 1, 2, 2, 3, 4)));

    private static final FrameworkHistory TWO =
            history(version(1, Optional.empty(), 5), version(2, Optional.of(LOWERED), 5));

    @Test
    void a_level_of_a_newer_version_goes_back_to_what_it_still_demands() {
        assertThat(TWO.findMap("army", 2, 1)).contains(List.of(0, 1, 2, 2, 3, 4));
    }

    @Test
    void an_old_level_goes_forward_to_the_highest_level_whose_demands_it_meets() {
        assertThat(TWO.findMap("army", 1, 2)).contains(List.of(0, 1, 3, 4, 5, 5));
    }

    @Test
    void going_forward_and_back_never_lifts_a_level() {
        List<Integer> forward = TWO.findMap("army", 1, 2).orElseThrow();
        List<Integer> back = TWO.findMap("army", 2, 1).orElseThrow();
        for (int level = 0; level < Framework.LEVELS; level++) {
            assertThat(back.get(forward.get(level))).isLessThanOrEqualTo(level);
        }
    }

    @Test
    void what_the_crosswalk_does_not_name_kept_its_levels() {
        assertThat(TWO.findMap("police", 1, 2)).contains(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void steps_over_several_versions_are_taken_one_after_the_other() {
        FrameworkHistory three = history(
                version(1, Optional.empty(), 5),
                version(2, Optional.of(LOWERED), 5),
                version(3, Optional.of(LOWERED), 5));
        assertThat(three.findMap("army", 3, 1)).contains(List.of(0, 1, 2, 2, 2, 3));
        assertThat(three.findMap("army", 2, 2)).contains(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void no_level_crosses_a_declared_break() {
        FrameworkHistory broken = history(
                version(1, Optional.empty(), 5), version(2, Optional.of(new Succession.Break("other scale")), 5));
        assertThat(broken.findMap("army", 1, 2)).isEmpty();
        assertThat(broken.findMap("army", 2, 1)).isEmpty();
    }

    @Test
    void a_version_is_in_force_from_its_day_on() {
        assertThat(TWO.inForce(START.plusYears(1).minusDays(1)).version()).isEqualTo(1);
        assertThat(TWO.inForce(START.plusYears(1)).version()).isEqualTo(2);
    }

    @Test
    void a_version_that_follows_in_silence_is_refused() {
        assertThatThrownBy(() -> history(version(1, Optional.empty(), 5), version(2, Optional.empty(), 5)))
                .hasMessageContaining("does not follow the one before it");
    }

    @Test
    void any_change_of_a_version_changes_its_hash_and_its_adoption_does_not() {
        Framework one = version(1, Optional.empty(), 5);
        assertThat(one.hash()).isEqualTo(version(1, Optional.empty(), 5).hash());
        assertThat(one.hash()).isNotEqualTo(version(1, Optional.empty(), 4).hash());
        Framework adopted = new Framework(
                new Framework.Edition(
                        1,
                        one.edition().from(),
                        Optional.of(new Adoption(START, List.of("host"), Optional.empty())),
                        Optional.empty()),
                one.enablers(),
                one.scale(),
                one.dimensions(),
                one.functions());
        assertThat(adopted.hash()).isEqualTo(one.hash());
    }

    private static FrameworkHistory history(Framework... versions) {
        return new FrameworkHistory("army", Label.of("Army"), List.of(versions));
    }

    private static Framework version(int number, Optional<Succession> follows, int threshold) {
        return new Framework(
                new Framework.Edition(number, START.plusYears(number - 1), Optional.empty(), follows),
                List.of(),
                Collections.nCopies(6, new Level(Label.of("A level"), List.of())),
                List.of(),
                List.of(new FunctionStandard(
                        "army",
                        Label.of("Army"),
                        OptionalInt.of(threshold),
                        Collections.nCopies(6, Label.of("Something can be seen")))));
    }
}
