package org.endstate.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.mission.Milestone;
import org.endstate.oversight.DateMix;
import org.endstate.oversight.MixedDates;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionForecast.MilestoneForecast;

/**
 * Mixes the outside view into the dates of milestones, with the weight the commission chose. A milestone is mixed where
 * a date is agreed, a clause says what drives it, past exits of that driver are known, and it lies ahead; a slip that
 * would have brought it before the planning date is left out, since that has not come true.
 */
final class OutsideMix {

    private final PlanResult result;
    private final double weight;

    OutsideMix(PlanResult result) {
        this.result = result;
        this.weight = result.dossier().settings().outsideWeight();
    }

    /** By milestone, then option or proposal; none where the weight is 0. */
    List<MixedDates> all() {
        return weight == 0
                ? List.of()
                : result.dossier().mission().milestones().stream()
                        .flatMap(milestone -> of(milestone).stream())
                        .toList();
    }

    private List<MixedDates> of(Milestone milestone) {
        Optional<PastExit.Driver> driver = ClauseOption.findDriver(result.dossier(), milestone.id());
        List<LocalDate> outside = driver.map(by -> dates(milestone, by)).orElse(List.of());
        return driver.isEmpty() || outside.isEmpty()
                ? List.of()
                : result.candidates().stream()
                        .flatMap(option -> option.milestones().stream()
                                .filter(forecast -> forecast.milestone().equals(milestone.id()))
                                .map(forecast -> mixed(option, forecast, driver.get(), outside)))
                        .toList();
    }

    private MixedDates mixed(
            OptionForecast option, MilestoneForecast forecast, PastExit.Driver driver, List<LocalDate> outside) {
        DateBand alone = DateMix.of(forecast.grid(), outside, 1).band();
        DateBand mixed = DateMix.of(forecast.grid(), outside, weight).band();
        return new MixedDates(
                forecast.milestone(),
                option.kind(),
                new MixedDates.Outside(driver, outside.size(), weight),
                new MixedDates.Bands(forecast.reached(), alone, mixed));
    }

    private List<LocalDate> dates(Milestone milestone, PastExit.Driver driver) {
        Dossier dossier = result.dossier();
        boolean reached = dossier.inputs()
                .oversight()
                .actuals()
                .findReached(milestone.id(), milestone.sites())
                .isPresent();
        return milestone.agreed().filter(agreed -> !reached).stream()
                .flatMap(agreed -> slips(driver).map(agreed.date()::plusDays))
                .filter(date -> !date.isBefore(dossier.mission().asOf()))
                .toList();
    }

    private Stream<Long> slips(PastExit.Driver driver) {
        return result.outside().stream()
                .filter(past -> past.driver() == driver)
                .map(ReferenceClass::slips_days)
                .flatMap(List::stream);
    }
}
