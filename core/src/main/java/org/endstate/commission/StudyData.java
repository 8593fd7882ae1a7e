package org.endstate.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlySeries;
import org.endstate.provenance.InputFile;

/**
 * A data set of deaths, read into a series on which forecasts can be tried.
 *
 * @param name for readers, such as the file's
 * @param units names of the units, in the order of the series
 * @param issues what a reader should know of rows that were left out or read with a doubt
 */
public record StudyData(
        String name,
        MonthlySeries series,
        List<String> units,
        List<Part> parts,
        List<EvidenceIssue> issues,
        Located located) {

    public StudyData {
        units = List.copyOf(units);
        parts = List.copyOf(parts);
        issues = List.copyOf(issues);
    }

    /** How many deaths lie in no unit, of how many. */
    public record Located(long unlocated, long total) {}

    /**
     * One file it was read from.
     *
     * @param release name of the release
     * @param released the day it came out; empty where it cannot be told
     */
    public record Part(InputFile file, String release, Optional<LocalDate> released, String layout) {}

    /** The day from which all of it was known; empty where that cannot be told of some file. */
    public Optional<LocalDate> knownSince() {
        return parts.stream().allMatch(part -> part.released().isPresent())
                ? parts.stream().map(part -> part.released().orElseThrow()).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
