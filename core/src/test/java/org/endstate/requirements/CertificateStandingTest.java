package org.endstate.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.mission.Sourcing;
import org.junit.jupiter.api.Test;

class CertificateStandingTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 1);
    private static final Certificate CERTIFICATE = new Certificate(
            Certificate.Kind.CLEARANCE, "Ministry", ISSUED, OptionalInt.of(90), new Sourcing.Assumed("a test"));

    private static CertificateStanding standing(
            Optional<EnvironmentalChain> chain, LocalDate today, Optional<LocalDate> handover) {
        SiteRequirements nothing = SiteRequirements.unmeasured("alpha");
        SiteRequirements site = new SiteRequirements(
                "alpha", new SiteRequirements.Ground(Optional.empty(), chain), nothing.handing(), nothing.leaving());
        return CertificateStanding.of(site, Certificate.Kind.CLEARANCE, today, handover);
    }

    private static Optional<EnvironmentalChain> chain(Certificate... certificates) {
        return Optional.of(new EnvironmentalChain(List.of(certificates)));
    }

    @Test
    void what_nobody_has_stated_is_unmeasured_and_a_gap_in_what_is_stated_is_missing() {
        assertThat(standing(Optional.empty(), ISSUED, Optional.empty()))
                .isEqualTo(new CertificateStanding.Unmeasured());
        assertThat(standing(chain(), ISSUED, Optional.empty())).isEqualTo(new CertificateStanding.Missing());
    }

    @Test
    void it_holds_up_to_its_last_day_and_has_lapsed_on_the_next() {
        assertThat(standing(chain(CERTIFICATE), ISSUED.plusDays(90), Optional.empty()))
                .isEqualTo(new CertificateStanding.Holds(CERTIFICATE));
        assertThat(standing(chain(CERTIFICATE), ISSUED.plusDays(91), Optional.empty()))
                .isEqualTo(new CertificateStanding.Lapsed(CERTIFICATE));
    }

    @Test
    void it_lapses_before_a_handover_that_comes_after_its_last_day() {
        LocalDate handover = ISSUED.plusDays(91);

        assertThat(standing(chain(CERTIFICATE), ISSUED, Optional.of(handover)))
                .isEqualTo(new CertificateStanding.LapsesBefore(CERTIFICATE, handover));
        assertThat(standing(chain(CERTIFICATE), ISSUED, Optional.of(handover.minusDays(1))))
                .isEqualTo(new CertificateStanding.Holds(CERTIFICATE));
    }
}
