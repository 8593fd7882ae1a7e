package org.endstate.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.endstate.schedule.SolverAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sketches are simulated for 24 months from 1 January 2024. */
class HorizonTest {

    private static final TimelinePlanner.Listener ON = new TimelinePlanner.Listener() {
        @Override
        public boolean searched(int options) {
            return true;
        }

        @Override
        public boolean simulated(int scenarios, int all) {
            return true;
        }

        @Override
        public boolean appraised(int parts) {
            return true;
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-30", "2025-12-31", "2026-01-01", "2027-01-01"})
    void what_is_never_done_in_simulation_keeps_no_agreed_date_however_late(String agreed) {
        TimelinePlanner.Sampled sampled =
                sample(new Sketch().site("a", 1_000, 10).agreed("a", LocalDate.parse(agreed)));

        OptionForecast.MilestoneForecast milestone = sampled.options()
                .get(OptionKind.CONDITIONS_BASED.ordinal())
                .milestones()
                .getFirst();
        assertThat(milestone.beyond()).isOne();
        assertThat(milestone.byAgreed().orElseThrow().value()).isZero();
        assertThat(sampled.samples().joint(OptionKind.CONDITIONS_BASED))
                .singleElement()
                .satisfies(joint -> {
                    assertThat(joint.by()).isEqualTo(agreed);
                    assertThat(joint.date().value()).isZero();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-30", "2025-12-31", "2026-01-01", "2027-01-01"})
    void no_option_keeps_a_date_more_often_than_it_is_done_in_simulation(String agreed) {
        TimelinePlanner.Sampled sampled =
                sample(new Sketch().site("a", 1_000, 10).agreed("a", LocalDate.parse(agreed)));

        assertThat(sampled.options()).allSatisfy(option -> {
            OptionForecast.MilestoneForecast milestone = option.milestones().getFirst();
            assertThat(milestone.byAgreed().orElseThrow().value()).isLessThanOrEqualTo(1 - milestone.beyond());
        });
    }

    @Test
    void what_is_done_in_simulation_keeps_an_agreed_date_beyond_it() {
        TimelinePlanner.Sampled sampled = sample(new Sketch().site("a", 20, 10).agreed("a", LocalDate.of(2027, 1, 1)));

        assertThat(sampled.options())
                .allSatisfy(option -> assertThat(option.milestones()
                                .getFirst()
                                .byAgreed()
                                .orElseThrow()
                                .value())
                        .isOne());
    }

    private static TimelinePlanner.Sampled sample(Sketch sketch) {
        return new TimelinePlanner(sketch.inputs(), SolverAccess::unwanted)
                .sample(new LocalScenarioRunner(1), ON)
                .orElseThrow();
    }
}
