package org.endstate.requirements.inspection;

import java.util.stream.Stream;

/** Whatever changes hands has somebody to take it. */
final class ReceiverCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        return subject.needsReceiver() && subject.site().plan().receiver().isEmpty()
                ? Stream.of(subject.finding(Finding.Kind.NO_RECEIVER))
                : Stream.empty();
    }
}
