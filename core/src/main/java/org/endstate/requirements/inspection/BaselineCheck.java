package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.RemediationRange;

/** There is a baseline study, or remediation is planned with a wider range. */
final class BaselineCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        return RemediationRange.isWidened(subject.stated())
                ? Stream.of(subject.finding(Finding.Kind.NO_BASELINE))
                : Stream.empty();
    }
}
