package org.endstate.requirements.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.SiteWork;
import org.endstate.requirements.inspection.Finding.Detail;

/** One site as an inspector has it on the table. */
record Subject(Mission mission, Site site, SiteWork work, RequirementInputs inputs) {

    SiteRequirements stated() {
        return inputs.of(site.id());
    }

    /** The earliest agreed date by which the site must be vacated. */
    Optional<LocalDate> agreed() {
        return agreed(site.id());
    }

    Optional<LocalDate> agreed(String id) {
        return mission.milestones().stream()
                .filter(milestone -> milestone.sites().contains(id))
                .flatMap(milestone -> milestone.agreed().stream())
                .map(Milestone.AgreedDate::date)
                .min(LocalDate::compareTo);
    }

    /** The day set for the handover, or the agreed date where none is set. */
    Optional<LocalDate> handover() {
        return stated().handing().date().or(this::agreed);
    }

    boolean needsReceiver() {
        return switch (site.plan().outcome()) {
            case TRANSFERRED_MILITARY, TRANSFERRED_CIVIL, RETURNED_TO_LANDLORD, PARTIAL -> true;
            case CLOSED, ABANDONED, SEIZED -> false;
        };
    }

    Finding finding(Finding.Kind kind, Detail... details) {
        return new Finding(kind, site.id(), List.of(details));
    }
}
