package org.endstate.evidence.duplicates;

import org.endstate.evidence.Event;

/**
 * An event as one file lists it.
 *
 * @param file its name without the folder
 */
public record ListedEvent(String file, Event event) {

    /** Its name across files: {@code file#id}. */
    public String name() {
        return file + "#" + event.id();
    }
}
