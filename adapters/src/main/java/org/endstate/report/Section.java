package org.endstate.report;

import java.util.List;

/** A section of the report. */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
