package org.endstate.requirements.inspection;

import java.util.Arrays;
import java.util.stream.Stream;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.inspection.Finding.Detail;

/** Every certificate still holds on the day of the handover; on the planning date where no handover is in sight. */
final class ValidityCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        var needed = subject.handover().orElse(subject.mission().asOf());
        return Arrays.stream(Certificate.Kind.values())
                .flatMap(kind -> subject.stated().findCertificate(kind).stream())
                .filter(certificate -> certificate.lapsedOn(needed))
                .map(certificate -> subject.finding(
                        Finding.Kind.CERTIFICATE_LAPSES,
                        new Detail.Term(certificate.kind()),
                        new Detail.Day(certificate.holdsUntil().orElseThrow()),
                        new Detail.Day(needed)));
    }
}
