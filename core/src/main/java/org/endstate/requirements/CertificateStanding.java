package org.endstate.requirements;

import java.time.LocalDate;
import java.util.Optional;

/** Where a document of a site's environmental chain stands on a day. */
public sealed interface CertificateStanding {

    /** Nobody has stated which documents the site has. */
    record Unmeasured() implements CertificateStanding {}

    /** The chain is stated, and this document is not in it. */
    record Missing() implements CertificateStanding {}

    /** It holds, and on the day of the handover too, if one is in sight. */
    record Holds(Certificate certificate) implements CertificateStanding {}

    /** It holds, and will have lapsed on the day of the handover. */
    record LapsesBefore(Certificate certificate, LocalDate handover) implements CertificateStanding {}

    /** It holds no longer. */
    record Lapsed(Certificate certificate) implements CertificateStanding {}

    /**
     * The document of this kind that was issued last.
     *
     * @param handover the day that needs it; empty where none is in sight
     */
    static CertificateStanding of(
            SiteRequirements site, Certificate.Kind kind, LocalDate today, Optional<LocalDate> handover) {
        Optional<Certificate> found = site.findCertificate(kind);
        if (found.isEmpty()) {
            return site.ground().environment().isEmpty() ? new Unmeasured() : new Missing();
        }
        Certificate certificate = found.get();
        if (certificate.lapsedOn(today)) {
            return new Lapsed(certificate);
        }
        return handover.filter(certificate::lapsedOn)
                .<CertificateStanding>map(day -> new LapsesBefore(certificate, day))
                .orElseGet(() -> new Holds(certificate));
    }
}
