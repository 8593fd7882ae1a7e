package org.endstate.requirements.inspection;

import java.time.LocalDate;
import java.util.List;
import org.endstate.mission.Label;

/**
 * Something an inspector would stop at.
 *
 * @param site id of the site
 * @param details what the sentence of this kind speaks of, in its order
 */
public record Finding(Kind kind, String site, List<Detail> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** How grave it is. */
    public enum Severity {
        /** A rule that holds for every plan is broken: the folder is refused. */
        ERROR,
        /** Shown wherever the site is. */
        WARNING
    }

    /** What was found. */
    public enum Kind {
        /** Property of a class that is never gifted is on the gift list. Details: class, item, count. */
        PROHIBITED_GIFT(Severity.ERROR),
        /** The site's guard is smaller than the minimum before the last convoy. Details: guard, minimum. */
        GUARD_BELOW_MINIMUM(Severity.ERROR),
        /** The clearance was issued after the handover it is for. Details: issued, handover. */
        CLEARANCE_AFTER_HANDOVER(Severity.ERROR),
        /** The outcome needs somebody who takes the site over, and nobody is named. */
        NO_RECEIVER(Severity.WARNING),
        /** A certificate lapses before the handover. Details: kind, last day, handover. */
        CERTIFICATE_LAPSES(Severity.WARNING),
        /** The handover is set, and nothing leads to a clearance: neither a task nor a certificate. */
        NO_CLEARANCE(Severity.WARNING),
        /** No baseline study. Details: none; the range of remediation is widened. */
        NO_BASELINE(Severity.WARNING),
        /** More loads than the corridor takes. Details: kind of load, loads, capacity, weeks left, date, corridor. */
        CORRIDOR_TOO_SMALL(Severity.WARNING),
        /** Loads are stated and no corridor is. */
        NO_CORRIDOR(Severity.WARNING),
        /** Somebody takes the site over, and no custody plan has been signed. */
        NO_CUSTODY(Severity.WARNING),
        /** A condition of the receiver is refused. Details: the condition. */
        ACCEPTANCE_REFUSED(Severity.WARNING),
        /** Items on no property record. Details: count. */
        UNRECORDED_PROPERTY(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** A part of the sentence. */
    public sealed interface Detail {

        /** A number of things. */
        record Count(long number) implements Detail {}

        /** A date. */
        record Day(LocalDate date) implements Detail {}

        /** Words of the mission folder. */
        record Named(Label name) implements Detail {}

        /** A word of the model. */
        record Term(Enum<?> constant) implements Detail {}
    }
}
