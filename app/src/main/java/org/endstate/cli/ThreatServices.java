package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.StudyData;
import org.endstate.commission.ThreatResult;
import org.endstate.commission.Watch;

/** What the threat commands need from the rest of Endstate. */
public interface ThreatServices {

    /** The threat of a mission; empty where the watch asked to stop. */
    Optional<ThreatResult> assess(Dossier dossier, Watch watch);

    /** Turns the threat of a mission into the files of an output folder. */
    void render(ThreatResult result, Locale language, Rendering.Sink sink) throws IOException;

    /** Reads a data set, or says everything that is wrong with it. */
    Read read(DataSet wanted) throws IOException;

    /** Turns a backtest into the files of an output folder. */
    void render(BacktestResult result, Locale language, Rendering.Sink sink) throws IOException;

    /**
     * What to read.
     *
     * @param name of the file, without its folder
     * @param columns which column means what, as pairs {@code key=column}
     */
    record DataSet(Path file, String name, Units units, List<String> columns) {
        public DataSet {
            columns = List.copyOf(columns);
        }
    }

    /** What deaths are counted by. */
    enum Units {
        country,
        area
    }

    /** What came of reading. */
    sealed interface Read {}

    /** The data can be used. */
    record Complete(StudyData data) implements Read {}

    /** The data cannot be used; at least one problem. */
    record Refused(List<MissionReading.Problem> problems) implements Read {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
