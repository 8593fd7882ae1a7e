package org.endstate.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.Watch;

/** Reading missions, planning and reporting. Safe for use by many threads. */
public interface Backstage {

    /** Name and version of the software. */
    String program();

    /** Reads a mission folder as known on its planning date. */
    Reading read(Path folder);

    /** Plans the mission of this dossier, or takes up again what has begun. */
    PlanOutcome plan(Dossier dossier, int threads, Watch watch);

    /** The parts of the report on a result in this language, by name, each as HTML without style or script. */
    Map<String, String> parts(PlanResult result, Locale language);

    /** Writes the files of a result into a folder that is there; those in words are in this language. */
    void write(PlanResult result, Locale language, Path folder) throws IOException;

    /** The style sheet of the report. */
    String reportStyle();

    /** A mission folder as it was read. */
    sealed interface Reading {

        /** It is in order. */
        record Complete(Dossier dossier) implements Reading {}

        /**
         * It is not.
         *
         * @param problems every problem in a sentence with its place
         */
        record Refused(List<String> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
