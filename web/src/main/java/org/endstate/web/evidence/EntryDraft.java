package org.endstate.web.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one side prepares to put down.
 *
 * @param id by which it is kept; the entry's own id is among the values
 * @param values of the form, by field
 */
public record EntryDraft(String id, EntryKind kind, Map<String, String> values, Written written) {

    public EntryDraft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Who wrote it last, and when. */
    public record Written(String by, Instant at) {}

    /** The id of the entry. */
    String entry() {
        return values.getOrDefault("id", "");
    }
}
