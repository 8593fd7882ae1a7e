package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.condition.GateOutlook;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;

/**
 * What a result says of sites and gates.
 *
 * @param options the dates of each option
 * @param gates how each gate stood on the planning date, by its id
 */
record Planned(List<SiteDates> options, Map<String, GateOutlook.Status> gates) {

    /** No plan has been made. */
    static final Planned NOTHING = new Planned(List.of(), Map.of());

    Planned {
        options = List.copyOf(options);
        gates = Map.copyOf(gates);
    }

    /** The dates of an option. */
    Optional<SiteDates> find(OptionKind option) {
        return options.stream().filter(dates -> dates.option() == option).findFirst();
    }

    /** The earliest of the options' median days of handover of a site. */
    Optional<LocalDate> handover(String site) {
        return options.stream()
                .flatMap(dates -> dates.findSite(site).stream())
                .map(SiteForecast::handover)
                .flatMap(band -> band.p50().stream())
                .min(Comparator.naturalOrder());
    }
}
