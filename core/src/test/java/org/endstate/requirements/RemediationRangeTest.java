package org.endstate.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.uncertainty.Estimate;
import org.endstate.uncertainty.ThreePoint;
import org.junit.jupiter.api.Test;

class RemediationRangeTest {

    private static final Sourcing ASSUMED = new Sourcing.Assumed("invented");

    @Test
    void without_a_baseline_study_only_the_longest_remediation_grows() {
        WorkBreakdown wider = RemediationRange.widened(work(Optional.of(List.of())));
        assertThat(duration(wider, "13")).isEqualTo(new ThreePoint(10, 20, 80));
        assertThat(duration(wider, "11")).isEqualTo(new ThreePoint(10, 20, 40));
    }

    @Test
    void with_one_nothing_grows() {
        WorkBreakdown work = work(Optional.of(List.of(certificate(Certificate.Kind.BASELINE_STUDY))));
        assertThat(RemediationRange.widened(work)).isEqualTo(work);
    }

    @Test
    void where_remediation_is_certified_nothing_is_left_to_grow() {
        WorkBreakdown work = work(Optional.of(List.of(certificate(Certificate.Kind.REMEDIATION))));
        assertThat(RemediationRange.widened(work)).isEqualTo(work);
    }

    @Test
    void an_unmeasured_chain_changes_no_plan() {
        WorkBreakdown work = work(Optional.empty());
        assertThat(RemediationRange.widened(work)).isEqualTo(work);
    }

    private static Estimate duration(WorkBreakdown work, String task) {
        return work.getSite("camp").tasks().stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow()
                .effort()
                .duration()
                .whole();
    }

    private static Certificate certificate(Certificate.Kind kind) {
        return new Certificate(kind, "Agency", LocalDate.of(2010, 1, 1), OptionalInt.empty(), ASSUMED);
    }

    private static WorkBreakdown work(Optional<List<Certificate>> chain) {
        SiteRequirements stated = new SiteRequirements(
                "camp",
                new SiteRequirements.Ground(Optional.empty(), chain.map(EnvironmentalChain::new)),
                SiteRequirements.unmeasured("camp").handing(),
                SiteRequirements.unmeasured("camp").leaving());
        return new WorkBreakdown(
                List.of(new SiteWork(
                        "camp", List.of(task("13", TaskRole.REMEDIATION), task("11", TaskRole.RETROGRADE)))),
                new RequirementInputs(List.of(stated), List.of(), List.of(), 2));
    }

    private static Task task(String id, TaskRole role) {
        return new Task(
                id,
                Label.of(id),
                role,
                new Task.Effort(new ThreePoint(10, 20, 40), "daily", Map.of(), ASSUMED),
                List.of());
    }
}
