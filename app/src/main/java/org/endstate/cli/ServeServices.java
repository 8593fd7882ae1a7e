package org.endstate.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line needs to start the workbench. */
public interface ServeServices {

    /**
     * How to set it up.
     *
     * @param data the folder of everything it keeps
     * @param missions folders to take in; where there are none, those that come with the program
     * @param provider who else says who somebody is; empty for nobody
     */
    record Settings(
            Path data,
            Listening listening,
            Store store,
            List<Path> missions,
            int threads,
            Optional<Provider> provider,
            Watching watching) {
        public Settings {
            missions = List.copyOf(missions);
        }
    }

    /**
     * Where tables and records are.
     *
     * @param database address of a PostgreSQL server; empty for files in the folder
     * @param password for the server
     */
    record Store(Optional<String> database, Optional<String> password) {}

    /**
     * What whoever keeps the machine running sees.
     *
     * @param log file of the log; empty for none
     * @param openMetrics whether this machine reads metrics without a token
     */
    record Watching(Optional<Path> log, boolean openMetrics) {}

    /**
     * Where it answers.
     *
     * @param port 0 for any free one
     * @param origin the address that people type in, where it is not the one it listens on
     */
    record Listening(String host, int port, Optional<URI> origin) {}

    /**
     * A provider by which people sign in.
     *
     * @param client the name of the workbench there
     * @param secret its password there
     */
    record Provider(String issuer, String client, String secret, Words button) {

        /** Without the secret, so that no log holds it. */
        @Override
        public String toString() {
            return client + " at " + issuer;
        }
    }

    /** Words in both languages. */
    record Words(String english, String arabic) {}

    /** What a file says of a provider; the secret may be in one of these variables. */
    CommissionServices.Outcome<Provider> provider(Path file, Map<String, String> environment);

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
