package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.MonthlySeries;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The baselines of the field that are not drawn from a distribution. */
class BaselinesTest {

    @Nested
    class Zero implements ForecasterContract {

        @Override
        public ForecastMethod method() {
            return new ZeroDeaths();
        }

        @Override
        public int largest(MonthlySeries history) {
            return 0;
        }
    }

    @Nested
    class Twelve implements AllotmentContract {

        @Override
        public ForecastMethod method() {
            return Conflictology.of(12);
        }

        @Override
        public int largest(MonthlySeries history) {
            return Histories.largest(history);
        }

        @Test
        void lists_the_last_twelve_months_in_order() {
            MonthlySeries history = Histories.of(20, IntStream.range(0, 20).toArray(), new int[] {3})
                    .build();
            assertThat(method().fit(history, Draws.of(1)).findEnsemble(0, 7).orElseThrow())
                    .containsExactly(8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
        }

        @Test
        void takes_what_there_is_of_a_shorter_history() {
            MonthlySeries history = Histories.of(2, new int[] {4, 5}).build();
            assertThat(method().fit(history, Draws.of(1)).findEnsemble(0, 1).orElseThrow())
                    .containsExactly(4, 5);
        }

        @Test
        void lists_nothing_where_the_past_itself_is_drawn() {
            MonthlySeries history =
                    Records.thenTotals(new int[0][], new int[] {9}, 0.5, 0.5).series();
            assertThat(method().fit(history, Draws.of(1)).findEnsemble(0, 1)).isEqualTo(Optional.empty());
        }

        @Test
        void an_empty_window_is_refused() {
            assertThatThrownBy(() -> Conflictology.of(0)).hasMessageContaining("[0]");
        }
    }

    @Nested
    class Any implements ForecasterContract {

        @Override
        public ForecastMethod method() {
            return new AnyUnit();
        }

        @Override
        public int largest(MonthlySeries history) {
            return Histories.largest(history);
        }

        /** Twelve months of two units, of which one had 5 deaths in each: half of all draws. */
        @Test
        void every_unit_may_repeat_every_other() {
            MonthlySeries history =
                    Histories.of(30, new int[] {5}, new int[] {0}).build();
            int[] deaths = new int[2 * 4000];
            method().fit(history, Draws.of(1)).fill(Draws.of(2), 4000, deaths);
            for (int unit = 0; unit < 2; unit++) {
                int of = unit;
                long fives = IntStream.range(0, 4000)
                        .filter(i -> deaths[2 * i + of] == 5)
                        .count();
                assertThat(fives / 4000.0).isBetween(0.47, 0.53);
            }
        }
    }
}
