package org.endstate.requirements.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.TaskRole;
import org.endstate.requirements.inspection.Finding.Detail;

/** The clearance is there before the site is handed over. */
final class ClearanceCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        Optional<Certificate> clearance = subject.stated().findCertificate(Certificate.Kind.CLEARANCE);
        return clearance.isPresent() ? late(subject, clearance.get().issued()) : missing(subject);
    }

    /** Only a day the parties have set is a handover it can be late for; an agreed date is not. */
    private static Stream<Finding> late(Subject subject, LocalDate issued) {
        return subject.stated().handing().date().filter(issued::isAfter).stream()
                .map(handover -> subject.finding(
                        Finding.Kind.CLEARANCE_AFTER_HANDOVER, new Detail.Day(issued), new Detail.Day(handover)));
    }

    private static Stream<Finding> missing(Subject subject) {
        boolean planned = subject.work().tasks().stream().anyMatch(task -> task.role() == TaskRole.CLEARANCE);
        return planned ? Stream.empty() : Stream.of(subject.finding(Finding.Kind.NO_CLEARANCE));
    }
}
