package org.endstate.bench.schedule;

import java.io.IOException;
import java.util.List;

/** Some lines of the table that are measured together. */
interface Part {

    /** The lines, in the order of the table. */
    List<Measure> measures();

    /** Measures what has not been measured yet. */
    void run(Runs runs) throws IOException;
}
