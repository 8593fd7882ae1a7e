package org.endstate.evidence;

/**
 * How good a source is and how credible what it says, two fields that are never made one number: F and 6 mean that it
 * cannot be judged, not that it is worst (Admiralty code).
 */
public record Grade(Reliability reliability, Credibility credibility) {

    /** Of the source. */
    public enum Reliability {
        /** Completely reliable. */
        A,
        /** Usually reliable. */
        B,
        /** Fairly reliable. */
        C,
        /** Not usually reliable. */
        D,
        /** Unreliable. */
        E,
        /** Cannot be judged. */
        F
    }

    /** Of what it says, 1 to 6. */
    public enum Credibility {
        CONFIRMED,
        PROBABLY_TRUE,
        POSSIBLY_TRUE,
        DOUBTFUL,
        IMPROBABLE,
        CANNOT_BE_JUDGED;

        /** The digit of the code. */
        public int digit() {
            return ordinal() + 1;
        }
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
