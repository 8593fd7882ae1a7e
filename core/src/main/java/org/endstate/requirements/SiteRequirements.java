package org.endstate.requirements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What working group 2 states of one site beside its tasks. Whatever is empty is unmeasured, and shown so.
 *
 * @param site id of the site
 */
public record SiteRequirements(String site, Ground ground, Handing handing, Leaving leaving) {

    /** What is there. */
    public record Ground(Optional<Inventory> inventory, Optional<EnvironmentalChain> environment) {}

    /**
     * How it changes hands.
     *
     * @param date the day both parties have set for the handover of this site
     * @param acceptance empty where the receiver's conditions are not known; present and empty where it has none
     * @param defects empty where there has been no joint inspection
     */
    public record Handing(
            Optional<LocalDate> date,
            Optional<List<AcceptanceCondition>> acceptance,
            Optional<List<Defect>> defects,
            Optional<CustodyPlan> custody) {
        public Handing {
            acceptance = acceptance.map(List::copyOf);
            defects = defects.map(List::copyOf);
        }
    }

    /** How it is left, and what it costs to stay. */
    public record Leaving(Optional<Movement> movement, Optional<CostOfDelay> cost) {}

    /** Nothing is stated of this site. */
    public static SiteRequirements unmeasured(String site) {
        return new SiteRequirements(
                site,
                new Ground(Optional.empty(), Optional.empty()),
                new Handing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Leaving(Optional.empty(), Optional.empty()));
    }

    /** The environmental certificate of this kind. */
    public Optional<Certificate> findCertificate(Certificate.Kind kind) {
        return ground.environment().flatMap(chain -> chain.find(kind));
    }
}
