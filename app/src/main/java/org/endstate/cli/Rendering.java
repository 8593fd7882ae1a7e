package org.endstate.cli;

import java.io.IOException;
import java.util.Locale;
import org.endstate.commission.PlanResult;

/** Turns a result into the files of an output folder, the page among them in a language. */
@FunctionalInterface
public interface Rendering {

    void render(PlanResult result, Locale language, Sink sink) throws IOException;

    /** Takes the files one by one. */
    @FunctionalInterface
    interface Sink {

        /**
         * Takes one file.
         *
         * @param name path within the output folder, with forward slashes
         */
        void file(String name, byte[] bytes) throws IOException;
    }
}
