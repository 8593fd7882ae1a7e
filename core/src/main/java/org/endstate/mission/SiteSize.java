package org.endstate.mission;

/** Size class of a site by strength: S up to 200 persons, M up to 1,000, L above. */
public enum SiteSize {
    S,
    M,
    L
}
