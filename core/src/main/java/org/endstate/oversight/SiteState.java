package org.endstate.oversight;

/** The state in which a site was found after the mission had left. */
public enum SiteState {
    /** The receiver guards it, as agreed. */
    GUARDED,
    /** It serves the purpose that was agreed. */
    IN_USE,
    /** Things were taken or destroyed after the receiver had it. */
    LOOTED,
    /** Somebody else than the receiver holds it. */
    SEIZED,
    /** The mission itself left or destroyed equipment that was to move. */
    EQUIPMENT_LEFT
}
