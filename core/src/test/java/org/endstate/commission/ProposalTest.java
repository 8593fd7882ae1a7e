package org.endstate.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.condition.Condition;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.Proposal;
import org.endstate.timeline.Proposal.Step;
import org.endstate.timeline.ProposalForecast;
import org.endstate.uncertainty.ThreePoint;
import org.endstate.words.PlanWords;
import org.junit.jupiter.api.Test;

/** On two sites that are prepared in 10 and 20 days by one team: out on 1 February 2024, the first on 12 January. */
class ProposalTest {

    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private static final OptionalInt WAITS = OptionalInt.empty();

    @Test
    void dates_that_can_be_kept_break_nothing() {
        ProposalForecast forecast = forecast(sites(), proposal(WAITS, false, milestone(day(32))));
        assertThat(forecast.broken()).isEmpty();
        assertThat(forecast.conflict()).isEmpty();
        assertThat(forecast.chances())
                .singleElement()
                .satisfies(chance -> assertThat(chance.met().value()).isEqualTo(1))
                .satisfies(chance -> assertThat(chance.planned()).contains(day(32)));
    }

    @Test
    void a_date_a_week_too_early_breaks_the_order_of_work_and_says_what_would_do() {
        ProposalForecast forecast = forecast(sites(), proposal(WAITS, false, milestone(day(25))));
        assertThat(forecast.broken().stream().map(WORDS::of))
                .containsExactly("'leave' of 'Site b' on 2024-01-25 comes before 'handover' of 'Site b' allows it");
        assertThat(forecast.conflict().orElseThrow().requirements().stream().map(WORDS::of))
                .containsExactly(
                        "site 'Site a' vacated by 2024-01-25 (2024-02-01 would do)",
                        "site 'Site b' vacated by 2024-01-25 (2024-02-01 would do)",
                        "capacity of 'Team' (1 per day; 1 more on every day would do)");
        assertThat(forecast.chances().getFirst().met().value()).isZero();
        assertThat(forecast.chances().getFirst().planned()).contains(day(32));
    }

    @Test
    void leaving_on_the_date_meets_it_and_loses_the_handover() {
        ProposalForecast forecast = forecast(sites(), proposal(WAITS, true, milestone(day(25))));
        assertThat(forecast.chances().getFirst().met().value()).isEqualTo(1);
        assertThat(forecast.forecast().course().losses())
                .contains(new OptionForecast.Loss(OptionForecast.Loss.Kind.NO_HANDOVER, 1, 1));
        assertThat(forecast.forecast().milestones().getFirst().reached().p90()).contains(day(25));
    }

    @Test
    void a_handover_is_not_brought_forward() {
        ProposalForecast forecast = forecast(
                sites(), proposal(WAITS, false, site(Step.HANDOVER, "a", day(50)), site(Step.VACATED, "a", day(60))));
        assertThat(forecast.broken()).isEmpty();
        assertThat(forecast.chances().getFirst().planned()).contains(day(50));
        assertThat(forecast.forecast().sites().getFirst().handover().p10()).contains(day(50));
    }

    /**
     * The gate of site b opens by 1 March with probability 0.4. Who waits is out by 2 March exactly then; who holds for
     * 25 days always is, handing over at risk.
     */
    @Test
    void the_chance_of_a_date_follows_from_what_is_done_at_a_closed_gate() {
        Condition signed = new Condition.Unmeasured(
                "c",
                Label.of("Signed"),
                Optional.of(new Condition.Estimate(0.4, LocalDate.of(2024, 3, 1), List.of("host", "lead"))));
        SmallMission gated = sites().gate("b", signed).confidence(0.3).scenarios(10_000);
        ProposalForecast waits = forecast(gated, proposal(WAITS, false, milestone(LocalDate.of(2024, 3, 2))));
        OptionForecast.Probability met = waits.chances().getFirst().met();
        assertThat(0.4).isBetween(met.low() - 0.005, met.high() + 0.005);
        SmallMission again = sites().gate("b", signed).confidence(0.3).scenarios(10_000);
        ProposalForecast holds =
                forecast(again, proposal(OptionalInt.of(25), false, milestone(LocalDate.of(2024, 3, 2))));
        assertThat(holds.chances().getFirst().met().value()).isEqualTo(1);
        assertThat(holds.forecast().sites().getLast().atRisk()).isBetween(0.5, 0.95);
    }

    @Test
    void options_are_the_same_with_and_without_proposals_beside_them() {
        ThreePoint wide = new ThreePoint(5, 10, 30);
        PlanResult without = result(SmallMission.preparing(wide, wide));
        PlanResult with =
                result(SmallMission.preparing(wide, wide).proposal(proposal(WAITS, false, milestone(day(25)))));
        assertThat(with.options()).isEqualTo(without.options());
        assertThat(with.candidates()).hasSize(OptionKind.values().length + 1);
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        ThreePoint wide = new ThreePoint(5, 10, 30);
        SmallMission mission = SmallMission.preparing(wide, wide).proposal(proposal(WAITS, true, milestone(day(40))));
        assertThat(PlanMission.run(mission.dossier(), "test", 2, Watch.NONE))
                .isEqualTo(PlanMission.run(mission.dossier(), "test", 1, Watch.NONE));
    }

    private static SmallMission sites() {
        return SmallMission.preparing(ThreePoint.certain(10), ThreePoint.certain(20));
    }

    private static LocalDate day(int number) {
        return SmallMission.START.plusDays(number - 1L);
    }

    private static Proposal proposal(OptionalInt hold, boolean leaves, Proposal.Dated... dates) {
        return new Proposal("ours", "host", Label.of("Ours"), new Proposal.Stance(hold, leaves), List.of(dates));
    }

    private static Proposal.Dated milestone(LocalDate date) {
        return site(Step.MILESTONE, "out", date);
    }

    private static Proposal.Dated site(Step step, String subject, LocalDate date) {
        return new Proposal.Dated(step, subject, date, new Sourcing.Assumed("test"));
    }

    private static ProposalForecast forecast(SmallMission mission, Proposal proposal) {
        return result(mission.proposal(proposal)).proposals().getFirst();
    }

    private static PlanResult result(SmallMission mission) {
        return ((PlanOutcome.Planned) PlanMission.run(mission.dossier(), "test", 2, Watch.NONE)).result();
    }
}
