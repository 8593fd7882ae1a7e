package org.endstate.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Grade;
import org.endstate.mission.Label;
import org.endstate.mission.Sourcing;
import org.endstate.provenance.ContentHash;

/**
 * One thing that was seen, tested, counted or reported, on which judgements of capability rest.
 *
 * @param enablers ids of the named support that was present; empty where nobody stated it
 */
public record Evidence(
        Finding finding,
        Occasion occasion,
        Concerns concerns,
        Grade grade,
        Verification verification,
        Optional<List<String>> enablers) {

    public Evidence {
        enablers = enablers.map(List::copyOf);
    }

    /** How something came to be known. Host and partner reports are counted apart: nobody else can verify them. */
    public enum Kind {
        OBSERVED_OPERATION,
        EXERCISE,
        INSPECTION,
        RECORD,
        THIRD_PARTY,
        HOST_REPORT,
        PARTNER_REPORT,
        JUDGEMENT;

        /** Whether somebody watched the force at work: what a level at the threshold or above must rest on. */
        public boolean isObservation() {
            return this == OBSERVED_OPERATION || this == EXERCISE || this == INSPECTION;
        }

        /** Whether a party says it of its own side's work. */
        public boolean isPartyReport() {
            return this == HOST_REPORT || this == PARTNER_REPORT;
        }
    }

    /**
     * What was found.
     *
     * @param content hash of the document, photograph or log; empty where none was given
     */
    public record Finding(String id, Kind kind, Label what, Optional<ContentHash> content, Sourcing sourcing) {}

    /** When and where. */
    public record Occasion(LocalDate date, String place) {}

    /** Ids of the functions and units it says something of. */
    public record Concerns(List<String> functions, List<String> units) {
        public Concerns {
            functions = List.copyOf(functions);
            units = List.copyOf(units);
        }
    }

    /** Who may read it. */
    public enum Release {
        PUBLIC,
        PARTIES,
        /** Its existence is known, its content is kept back: it is counted as withheld, never left out. */
        WITHHELD
    }

    /**
     * Who stands behind it.
     *
     * @param verifiedBy ids of the parties that verified it
     * @param neutral who else did; empty for nobody
     * @param independenceGroup what has one origin has one group, and counts as one source
     */
    public record Verification(List<String> verifiedBy, String neutral, String independenceGroup, Release release) {
        public Verification {
            verifiedBy = List.copyOf(verifiedBy);
        }

        /** Whether all these parties verified it, or somebody neutral did. */
        public boolean verifiedFor(List<String> principals) {
            return !neutral.isEmpty() || !principals.isEmpty() && verifiedBy.containsAll(principals);
        }
    }

    public String id() {
        return finding.id();
    }

    public Kind kind() {
        return finding.kind();
    }

    public LocalDate date() {
        return occasion.date();
    }
}
