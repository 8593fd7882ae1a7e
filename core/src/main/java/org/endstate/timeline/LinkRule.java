package org.endstate.timeline;

import java.util.Arrays;
import java.util.Optional;
import org.endstate.requirements.TaskRole;

/** The rule of every drawdown that a link between two tasks of one site stands for. */
enum LinkRule {
    CERTIFICATE(TaskRole.CLEARANCE, TaskRole.HANDOVER, "clearance before handover"),
    RECEIVER(TaskRole.ACCEPTANCE, TaskRole.HANDOVER, "the receiver's signature before handover"),
    GUARD(TaskRole.RETROGRADE, TaskRole.DEPARTURE, "the guard leaves last"),
    PERMISSION(TaskRole.PERMISSION, TaskRole.RETROGRADE, "nothing moves without its permission"),
    CONVOY(TaskRole.PERMISSION, TaskRole.DEPARTURE, "nothing moves without its permission");

    private final TaskRole before;
    private final TaskRole after;
    private final String words;

    LinkRule(TaskRole before, TaskRole after, String words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Empty where the link is no more than the work breakdown says. */
    static Optional<LinkRule> of(TaskRole before, TaskRole after) {
        return Arrays.stream(values())
                .filter(rule -> rule.before == before && rule.after == after)
                .findFirst();
    }

    String words() {
        return words;
    }
}
