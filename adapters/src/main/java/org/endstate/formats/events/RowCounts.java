package org.endstate.formats.events;

/** Counts what becomes of the rows of one file. */
final class RowCounts {

    private long counted;
    private long skipped;
    private long filtered;
    private long superseded;

    void skip() {
        skipped++;
    }

    void add(Collector.Fate fate) {
        switch (fate) {
            case COUNTED -> counted++;
            case FILTERED -> filtered++;
            case SUPERSEDED -> superseded++;
            case TOO_LARGE -> skipped++;
        }
    }

    Origin.Rows rows() {
        return new Origin.Rows(counted, skipped, filtered, superseded);
    }
}
