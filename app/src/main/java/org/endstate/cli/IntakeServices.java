package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.mission.Mission;

/** What the intake of documents needs from the rest of Endstate. */
public interface IntakeServices {

    /**
     * Reads a document, or all of a folder.
     *
     * @param shown how the user knows the place
     * @param mission whose areas and sites are looked for
     * @param published replaces what documents say of their day of publication
     */
    Taken read(Path place, Path shown, Optional<Mission> mission, Optional<LocalDate> published) throws IOException;

    /** Reads decisions on candidates. */
    Decided decide(String text, String shown);

    /** Documents as read. */
    interface Taken {

        int documents();

        int candidates();

        /** Documents that could not be read, and why. */
        List<Problem> refused();

        /** Files of documents whose day of publication is not known, so that relative times are not read. */
        List<String> undated();

        /** Writes the originals, the candidates and the page that shows them. */
        void render(Rendering.Sink sink) throws IOException;
    }

    /**
     * Decisions as read.
     *
     * @param accounts the accepted candidates as a file of accounts
     * @param problems what is wrong; then nothing is accepted
     */
    record Decided(int accepted, int rejected, int undecided, String accounts, List<Problem> problems) {
        public Decided {
            problems = List.copyOf(problems);
        }
    }
}
