package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.commission.Watch;

/** What is needed from the rest of Endstate to see whether a mission is on its course. */
public interface OversightServices {

    /**
     * Where the mission stands; empty where the watch asked to stop.
     *
     * @param before the mission as known at the last session; empty where there was none
     */
    Optional<StatusResult> status(Dossier now, Optional<Dossier> before, int threads, Watch watch);

    /** The status in words of a language, part by part. */
    List<Part> parts(StatusResult result, Locale language);

    /** Turns the status into the files of an output folder, in a language. */
    void render(StatusResult result, Locale language, Rendering.Sink sink) throws IOException;

    /**
     * Sentences under a heading.
     *
     * @param id stable word for the part
     */
    record Part(String id, String heading, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}
