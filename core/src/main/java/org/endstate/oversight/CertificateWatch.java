package org.endstate.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.SiteRequirements;

/**
 * Watches the certificates of sites that have not changed hands: whether each still holds on the day of the handover
 * that needs it. That day is the one the parties have set, or the one foreseen; where there is neither, a certificate
 * is watched from a number of days before it lapses.
 */
public final class CertificateWatch {

    private final Mission mission;
    private final Actuals actuals;
    private final Map<String, LocalDate> foreseen;
    private final int ahead_days;

    /**
     * On the mission's planning date.
     *
     * @param foreseen the earliest day on which the handover of a site is to be expected, by id of the site
     * @param ahead_days from which on a certificate is about to lapse, where no handover is in sight
     */
    public CertificateWatch(Mission mission, Actuals actuals, Map<String, LocalDate> foreseen, int ahead_days) {
        this.mission = mission;
        this.actuals = actuals;
        this.foreseen = Map.copyOf(foreseen);
        this.ahead_days = ahead_days;
    }

    /** The certificates that will not hold, site by site in the order of the chain. */
    public List<Alarm> of(RequirementInputs stated) {
        return mission.sites().stream()
                .map(Site::id)
                .filter(site -> actuals.find(site, Actual.Event.DOCUMENT_SIGNED).isEmpty())
                .filter(site ->
                        actuals.find(site, Actual.Event.RECEIVER_IN_CONTROL).isEmpty())
                .flatMap(site -> stated.find(site).stream())
                .flatMap(this::of)
                .toList();
    }

    private Stream<Alarm> of(SiteRequirements site) {
        Optional<LocalDate> handover = site.handing().date().or(() -> Optional.ofNullable(foreseen.get(site.site())));
        return Stream.of(Certificate.Kind.values())
                .flatMap(kind -> site.findCertificate(kind).stream())
                .filter(certificate -> fails(certificate, handover))
                .map(certificate -> alarm(site.site(), certificate, handover));
    }

    private boolean fails(Certificate certificate, Optional<LocalDate> handover) {
        return certificate.lapsedOn(mission.asOf())
                || certificate.lapsedOn(handover.orElse(mission.asOf().plusDays(ahead_days)));
    }

    private Alarm alarm(String site, Certificate certificate, Optional<LocalDate> handover) {
        LocalDate until = certificate.holdsUntil().orElseThrow();
        return new Alarm.CertificateLapses(
                site, certificate.kind(), until, ChronoUnit.DAYS.between(mission.asOf(), until), handover);
    }
}
