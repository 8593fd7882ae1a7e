package org.endstate.web.evidence;

import java.util.Optional;
import org.endstate.evidence.register.RegisterEntry;

/**
 * A draft, as things stand now.
 *
 * @param entry empty where it can no longer be put down: what it builds on is gone, or its id was taken
 */
record DraftStanding(EntryDraft draft, Optional<RegisterEntry> entry) {}
