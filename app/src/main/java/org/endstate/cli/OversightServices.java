package org.endstate.cli;

import java.io.IOException;
import java.util.List;
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

    /** The status in words, part by part. */
    List<Part> parts(StatusResult result);

    /** Turns the status into the files of an output folder. */
    void render(StatusResult result, Rendering.Sink sink) throws IOException;

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
