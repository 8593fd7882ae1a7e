package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.endstate.timeline.OptionKind;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

/** Two sites of exactly ten days of preparation each, then a day for the handover and one for the departure. */
class TryMovesTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final SmallMission CERTAIN = SmallMission.preparing(ThreePoint.certain(10), ThreePoint.certain(10))
            .scenarios(20)
            .agreed(START.plusDays(30), false);

    @Test
    void a_second_team_brings_the_last_departure_forward_by_the_ten_days_it_saves() {
        Comparison.Milestone out = milestone(CERTAIN.dossier(), units(2));

        // One team: 2 × 10 days, handover, departure: the last day is day 21 from the start. Two teams: day 11.
        assertThat(out.before().planned()).contains(START.plusDays(21));
        assertThat(out.after().planned()).contains(START.plusDays(11));
        assertThat(out.after().reached().p90()).contains(START.plusDays(11));
    }

    @Test
    void a_date_that_is_moved_before_what_can_be_done_is_kept_with_probability_zero() {
        Comparison.Milestone out = milestone(CERTAIN.dossier(), date(START.plusDays(20)));

        assertThat(out.before().byAgreed().orElseThrow().value()).isEqualTo(1);
        assertThat(out.after().agreed()).contains(START.plusDays(20));
        assertThat(out.after().byAgreed().orElseThrow().value()).isZero();
        assertThat(out.after().together().orElseThrow().value()).isZero();
    }

    @Test
    void a_milestone_without_a_date_gets_the_one_it_is_moved_to() {
        Dossier undated = SmallMission.preparing(ThreePoint.certain(10), ThreePoint.certain(10))
                .scenarios(20)
                .dossier();

        Comparison.Milestone out = milestone(undated, date(START.plusDays(21)));

        assertThat(out.before().byAgreed()).isEmpty();
        assertThat(out.after().byAgreed().orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void what_moves_nothing_changes_nothing() {
        Comparison same =
                TryMoves.run(CERTAIN.dossier(), Moves.NONE, 1, Watch.NONE).orElseThrow();

        assertThat(same.options()).hasSize(OptionKind.values().length).allSatisfy(option -> {
            assertThat(option.after()).isEqualTo(option.before());
            option.milestones()
                    .forEach(milestone -> assertThat(milestone.after()).isEqualTo(milestone.before()));
        });
    }

    @Test
    void the_comparison_does_not_depend_on_the_number_of_threads() {
        Dossier uncertain = SmallMission.preparing(new ThreePoint(3, 5, 9), new ThreePoint(2, 4, 8))
                .scenarios(600)
                .dossier();

        assertThat(TryMoves.run(uncertain, units(2), 1, Watch.NONE))
                .isEqualTo(TryMoves.run(uncertain, units(2), 3, Watch.NONE));
    }

    @Test
    void whoever_watches_can_stop_it() {
        Watch stopped = new Watch() {
            @Override
            public void progress(Stage stage, long done, long total) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };

        assertThat(TryMoves.run(CERTAIN.dossier(), units(2), 1, stopped)).isEqualTo(Optional.empty());
    }

    @Test
    void a_confidence_of_one_and_no_units_at_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moves(new TreeMap<>(), new TreeMap<>(), OptionalDouble.of(1)))
                .withMessageContaining("not in (0,1)");
        assertThatIllegalArgumentException().isThrownBy(() -> units(0));
    }

    private static Moves units(int teams) {
        return new Moves(new TreeMap<>(), new TreeMap<>(Map.of("team", teams)), OptionalDouble.empty());
    }

    private static Moves date(LocalDate day) {
        return new Moves(new TreeMap<>(Map.of("out", day)), new TreeMap<>(), OptionalDouble.empty());
    }

    private static Comparison.Milestone milestone(Dossier dossier, Moves moves) {
        return TryMoves.run(dossier, moves, 1, Watch.NONE)
                .orElseThrow()
                .options()
                .get(OptionKind.CONDITIONS_BASED.ordinal())
                .milestones()
                .getFirst();
    }
}
