package org.endstate.timeline;

import java.util.Arrays;
import java.util.Optional;
import org.endstate.requirements.TaskRole;

/** The rule of every drawdown that a link between two tasks of one site stands for. */
public enum LinkRule {
    /** Clearance comes before handover. */
    CERTIFICATE(TaskRole.CLEARANCE, TaskRole.HANDOVER),
    /** So does the signature of the receiver. */
    RECEIVER(TaskRole.ACCEPTANCE, TaskRole.HANDOVER),
    /** The guard leaves last. */
    GUARD(TaskRole.RETROGRADE, TaskRole.DEPARTURE),
    /** Nothing moves without its permission. */
    PERMISSION(TaskRole.PERMISSION, TaskRole.RETROGRADE),
    /** Nor does the last convoy. */
    CONVOY(TaskRole.PERMISSION, TaskRole.DEPARTURE);

    private final TaskRole before;
    private final TaskRole after;

    LinkRule(TaskRole before, TaskRole after) {
        this.before = before;
        this.after = after;
    }

    /** Empty where the link is no more than the work breakdown says. */
    static Optional<LinkRule> of(TaskRole before, TaskRole after) {
        return Arrays.stream(values())
                .filter(rule -> rule.before == before && rule.after == after)
                .findFirst();
    }
}
