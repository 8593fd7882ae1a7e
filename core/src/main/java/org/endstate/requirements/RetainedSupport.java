package org.endstate.requirements;

import java.util.List;

/**
 * Support that stays while any outlying site is open.
 *
 * @param provider id of the site from which it works
 * @param outlying ids of the sites that rely on it
 */
public record RetainedSupport(Kind kind, String provider, List<String> outlying) {

    public RetainedSupport {
        outlying = List.copyOf(outlying);
    }

    /** What is retained. */
    public enum Kind {
        MEDICAL,
        AIR
    }
}
