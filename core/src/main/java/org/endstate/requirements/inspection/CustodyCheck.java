package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.CustodyPlan;

/** A site that somebody takes over has a signed custody plan. */
final class CustodyCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        boolean signed = subject.stated()
                .handing()
                .custody()
                .flatMap(CustodyPlan::signed)
                .filter(day -> !day.isAfter(subject.mission().asOf()))
                .isPresent();
        boolean stated = subject.inputs().find(subject.site().id()).isPresent();
        return stated && subject.needsReceiver() && !signed
                ? Stream.of(subject.finding(Finding.Kind.NO_CUSTODY))
                : Stream.empty();
    }
}
