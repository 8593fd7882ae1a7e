package org.endstate.web.mission;

import java.util.List;

/** Which files of a mission folder are new, other than before, or gone; paths relative to the folder. */
public record FolderDifference(List<String> added, List<String> changed, List<String> removed) {

    public FolderDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** Whether both hold the same bytes. */
    public boolean none() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
