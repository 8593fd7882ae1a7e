package org.endstate.commission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.DatedUnit;
import org.endstate.oversight.DatedUnit.Told;
import org.endstate.oversight.PastExit;

/**
 * Finds the units of a case that can be scored: those with an agreed date and a clause on the planning date, and an
 * actual date now. A site has the earliest date of its milestones.
 */
final class DatedUnits {

    private final Dossier dossier;
    private final Actuals actuals;

    private DatedUnits(CaseStudy study) {
        this.dossier = study.dossier();
        this.actuals = study.actuals();
    }

    static List<DatedUnit> of(CaseStudy study) {
        return new DatedUnits(study).all();
    }

    private List<DatedUnit> all() {
        Mission mission = dossier.mission();
        List<DatedUnit> units = new ArrayList<>();
        for (Milestone milestone : mission.milestones()) {
            find(new DatedUnit.Unit.OfMilestone(milestone.id()), Optional.of(milestone))
                    .ifPresent(units::add);
        }
        for (Site site : mission.sites()) {
            find(new DatedUnit.Unit.AtSite(site.id()), findFirstDated(site.id()))
                    .ifPresent(units::add);
        }
        return units;
    }

    private Optional<Milestone> findFirstDated(String site) {
        return dossier.mission().milestones().stream()
                .filter(milestone -> milestone.sites().contains(site))
                .filter(milestone -> milestone.agreed().isPresent())
                .min((a, b) -> agreed(a).compareTo(agreed(b)));
    }

    private static LocalDate agreed(Milestone milestone) {
        return milestone.agreed().orElseThrow().date();
    }

    private Optional<DatedUnit> find(DatedUnit.Unit unit, Optional<Milestone> dated) {
        Optional<Milestone> milestone = dated.filter(found -> found.agreed()
                .filter(agreed -> agreed.date().isAfter(dossier.mission().asOf()))
                .isPresent());
        Optional<PastExit.Driver> driver = milestone.flatMap(found -> ClauseOption.findDriver(dossier, found.id()));
        Told told = told(unit);
        Optional<LocalDate> actual = findActual(unit, told.event(), dated);
        return actual.flatMap(day -> driver.map(by -> new DatedUnit(
                dossier.mission().identity().id(),
                unit,
                by,
                new DatedUnit.Dates(dossier.mission().asOf(), agreed(milestone.orElseThrow()), day),
                told)));
    }

    private Told told(DatedUnit.Unit unit) {
        Actual.Event event = actuals.find(unit.id(), Actual.Event.TROOPS_LEFT).isEmpty()
                        && actuals.find(unit.id(), Actual.Event.DOCUMENT_SIGNED).isPresent()
                ? Actual.Event.DOCUMENT_SIGNED
                : Actual.Event.TROOPS_LEFT;
        return new Told(event, actuals.of(unit.id(), event).size());
    }

    private Optional<LocalDate> findActual(DatedUnit.Unit unit, Actual.Event event, Optional<Milestone> dated) {
        return switch (unit) {
            case DatedUnit.Unit.AtSite(String id) ->
                actuals.find(id, event).map(report -> report.when().day());
            case DatedUnit.Unit.OfMilestone(String id) ->
                dated.flatMap(milestone -> actuals.findReached(id, milestone.sites()));
        };
    }
}
