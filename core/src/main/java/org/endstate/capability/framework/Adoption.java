package org.endstate.capability.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.provenance.ContentHash;

/**
 * The decision by which parties took a version as theirs.
 *
 * @param by ids of the parties
 * @param text hash of the version's text as they took it; where it is known, any later change of the text shows
 */
public record Adoption(LocalDate on, List<String> by, Optional<ContentHash> text) {

    public Adoption {
        by = List.copyOf(by);
    }
}
