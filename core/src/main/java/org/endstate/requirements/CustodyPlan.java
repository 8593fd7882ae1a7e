package org.endstate.requirements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who guards a site while it changes hands. Handed-over sites without a guard were looted within weeks.
 *
 * @param minimumGuard persons of the mission that must stay until the last convoy has left; empty where none is set
 * @param receiverGuard persons of the receiver that take over the guard; empty where not stated
 * @param overlap_days days on which both guards are there
 * @param signed the day both signed the plan
 */
public record CustodyPlan(
        OptionalInt minimumGuard, OptionalInt receiverGuard, OptionalInt overlap_days, Optional<LocalDate> signed) {}
