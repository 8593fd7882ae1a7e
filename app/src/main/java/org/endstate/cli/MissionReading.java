package org.endstate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.oversight.Actuals;

/** Reads a mission folder. */
@FunctionalInterface
public interface MissionReading {

    /**
     * Everything the folder holds, or everything that is wrong with it.
     *
     * @param asOf replaces the folder's own planning date
     */
    Outcome read(Path folder, Optional<LocalDate> asOf);

    /** The same with files of parties' proposals beside those of the folder. */
    default Outcome read(Path folder, Optional<LocalDate> asOf, List<Path> proposals) {
        if (!proposals.isEmpty()) {
            throw new UnsupportedOperationException("This reader of folders reads no other proposals.");
        }
        return read(folder, asOf);
    }

    /** What came of reading. */
    sealed interface Outcome {}

    /**
     * The folder is sound.
     *
     * @param actuals what is said to have happened, also after the planning date
     */
    record Complete(Dossier dossier, Actuals actuals) implements Outcome {}

    /** The folder has these problems, at least one, in order of file and line. */
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param file as it can be opened from the current folder
     * @param line 1-based; 0 where the file as a whole is meant
     * @param column 1-based, in characters; 0 where the line as a whole is meant
     * @param expected what would be right; empty where {@code what} says it all
     * @param hint the next step; empty where there is none to suggest
     * @param excerpt the line of the file and a second one with a caret under the place; empty where there is none
     */
    record Problem(String file, int line, int column, String what, String expected, String hint, String excerpt) {}
}
