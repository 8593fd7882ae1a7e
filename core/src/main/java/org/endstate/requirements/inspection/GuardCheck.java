package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.inspection.Finding.Detail;

/** The guard that stays until the last convoy is no smaller than the minimum. */
final class GuardCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        int guard = subject.site().presence().guard();
        return subject.stated().handing().custody().stream()
                .flatMapToInt(custody -> custody.minimumGuard().stream())
                .filter(minimum -> guard < minimum)
                .mapToObj(minimum -> subject.finding(
                        Finding.Kind.GUARD_BELOW_MINIMUM, new Detail.Count(guard), new Detail.Count(minimum)));
    }
}
