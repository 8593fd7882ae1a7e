package org.endstate.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the command line needs to start the workbench. */
public interface ServeServices {

    /**
     * How to set it up.
     *
     * @param data the folder of everything it keeps
     * @param port 0 for any free one
     * @param database address of a PostgreSQL server; empty for files in the folder
     * @param password for the server
     * @param missions folders to take in; where there are none, those that come with the program
     */
    record Settings(
            Path data,
            String host,
            int port,
            Optional<String> database,
            Optional<String> password,
            List<Path> missions,
            int threads) {
        public Settings {
            missions = List.copyOf(missions);
        }
    }

    /** Starts it; it answers when this returns. */
    Running start(Settings settings) throws IOException;

    /** A workbench that answers until it is closed. */
    interface Running extends AutoCloseable {

        URI address();

        /** By which the first administrator opens an account; empty where there is one. */
        Optional<URI> firstLink();

        @Override
        void close();
    }
}
