package org.endstate.formats.events;

import java.time.LocalDate;
import java.util.List;
import org.endstate.evidence.Release;
import org.endstate.provenance.InputFile;

/**
 * Where a tally comes from, file by file.
 *
 * @param parts in the order in which they were read: what a later part repeats of an earlier one does not count
 */
public record Origin(List<Part> parts) {

    public Origin {
        parts = List.copyOf(parts);
    }

    /**
     * One file.
     *
     * @param layout for readers
     * @param deaths the columns that deaths were read from
     */
    public record Part(InputFile file, Release release, String layout, List<String> deaths, Rows rows) {
        public Part {
            deaths = List.copyOf(deaths);
        }
    }

    /**
     * What became of the rows of one file.
     *
     * @param counted in the tally
     * @param skipped for a defect
     * @param filtered not asked for
     * @param superseded told by an earlier part
     */
    public record Rows(long counted, long skipped, long filtered, long superseded) {

        /** All rows of the file. */
        public long all() {
            return counted + skipped + filtered + superseded;
        }
    }

    /**
     * Whether a file is a release that came out after the day, so that what is known from it was not known then. A file
     * whose release cannot be told is none.
     */
    public boolean isLaterThan(LocalDate day) {
        return parts.stream().anyMatch(part -> part.release().isLaterThan(day));
    }
}
