package org.endstate.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.endstate.condition.Readings.START;

import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition.CertificateIssued;
import org.endstate.condition.Condition.ThreatAtMost;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class GatePathsTest {

    private static final Label NAME = Label.of("A gate");

    /** In the first half of the scenarios the valley is calm, in the last three quarters the hills are. */
    private static final ThreatLevels HALF_AND_THREE_QUARTERS =
            (scenario, month, area) -> area.equals("valley") ? (scenario < 50 ? 0 : 5) : (scenario >= 25 ? 0 : 5);

    @Test
    void a_gate_is_open_where_its_conditions_hold_in_the_same_scenario() {
        GatePaths paths = GatePaths.read(
                List.of(calm("valley"), calm("hills")),
                List.of(gate("both", "valley", "hills")),
                Readings.of(100, HALF_AND_THREE_QUARTERS));
        assertThat(paths.probabilityHolds("valley", 5)).isEqualTo(0.5);
        assertThat(paths.probabilityHolds("hills", 5)).isEqualTo(0.75);
        assertThat(paths.probabilityOpen(0, 5)).isEqualTo(0.25);
        assertThat(paths.open(0, 30)).isEqualTo(paths.holds("valley", 30)).isNotZero();
        assertThat(paths.open(0, 10)).isZero();
    }

    @Test
    void conditions_that_know_nothing_of_one_another_multiply() {
        CertificateIssued one = paper("one");
        CertificateIssued other = paper("other");
        GatePaths paths =
                GatePaths.read(List.of(one, other), List.of(gate("both", "one", "other")), Readings.plain(20_000));
        double product = paths.probabilityHolds("one", 6) * paths.probabilityHolds("other", 6);
        assertThat(paths.probabilityHolds("one", 6)).isBetween(0.4, 0.6);
        assertThat(paths.probabilityOpen(0, 6)).isCloseTo(product, within(0.015));
    }

    @Test
    void a_gate_that_closes_again_has_been_open() {
        ThreatLevels brief = (scenario, month, area) -> month == 3 ? 0 : 5;
        GatePaths paths =
                GatePaths.read(List.of(calm("valley")), List.of(gate("calm", "valley")), Readings.of(10, brief));
        assertThat(paths.probabilityOpen(0, 4)).isEqualTo(1);
        assertThat(paths.probabilityOpen(0, 5)).isZero();
        assertThat(paths.probabilityOpenedBy(0, 3)).isZero();
        assertThat(paths.probabilityOpenedBy(0, 20)).isEqualTo(1);
    }

    @Test
    void a_waiver_opens_a_gate_from_its_day_whatever_its_conditions_say() {
        Gate waived = new Gate(
                "calm",
                NAME,
                List.of("valley"),
                List.of(),
                Optional.of(new Waiver(START.plusMonths(2), "agreed", List.of("one", "other"))));
        GatePaths paths = GatePaths.read(List.of(calm("valley")), List.of(waived), Readings.of(10, (s, m, a) -> 5));
        assertThat(paths.probabilityOpen(0, 1)).isZero();
        assertThat(paths.probabilityOpen(0, 2)).isEqualTo(1);
        assertThat(paths.probabilityHolds("valley", 2)).isZero();
    }

    @Test
    void a_condition_nobody_declared_is_an_error() {
        assertThatThrownBy(() -> GatePaths.read(
                        List.of(calm("valley")), List.of(gate("calm", "hills")), Readings.of(1, (s, m, a) -> 0)))
                .hasMessage("There is no condition [hills].");
    }

    private static ThreatAtMost calm(String area) {
        return new ThreatAtMost(area, NAME, List.of(area), 2, 1);
    }

    private static CertificateIssued paper(String id) {
        return new CertificateIssued(
                id, NAME, Label.of("authority"), new ThreePoint(0, 180, 360), new Sourcing.Assumed("for the test"));
    }

    private static Gate gate(String id, String... requires) {
        return new Gate(id, NAME, List.of(requires), List.of(), Optional.empty());
    }
}
