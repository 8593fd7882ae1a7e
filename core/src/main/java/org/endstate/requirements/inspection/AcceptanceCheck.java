package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.inspection.Finding.Detail;

/** No condition of the receiver is refused while the handover still counts on the receiver. */
final class AcceptanceCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        return subject.stated().handing().acceptance().stream()
                .flatMap(conditions -> conditions.stream())
                .filter(condition -> condition.state() == AcceptanceCondition.State.REFUSED)
                .map(condition -> subject.finding(Finding.Kind.ACCEPTANCE_REFUSED, new Detail.Named(condition.text())));
    }
}
