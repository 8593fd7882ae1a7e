package org.endstate.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a workbench is set up.
 *
 * @param data the folder that holds everything the workbench keeps; made where it is missing
 * @param missions folders to take in where the workbench does not hold them yet
 * @param threads on how many threads a plan is made
 * @param provider who else may say who somebody is; empty for nobody
 * @param watching what whoever keeps the machine running sees
 */
public record WorkbenchSettings(
        Path data,
        Listening listening,
        List<Path> missions,
        int threads,
        Reach reach,
        Optional<OpenIdProvider> provider,
        Watching watching) {
    public WorkbenchSettings {
        missions = List.copyOf(missions);
    }

    /**
     * Reached by the address it listens on, with passwords only, without a log, and with metrics for an administrator's
     * token only.
     */
    public WorkbenchSettings(Path data, String host, int port, List<Path> missions, int threads) {
        this(data, new Listening(host, port), missions, threads, Reach.DIRECT, Optional.empty(), Watching.LEAST);
    }

    /**
     * Where it listens.
     *
     * @param host address to listen on; only this machine can reach a loopback address
     * @param port 0 for any free one
     */
    public record Listening(String host, int port) {}

    /**
     * What whoever keeps the machine running sees.
     *
     * @param log file to which a line is added for each request and each mistake of the program; empty for none
     * @param openMetrics whether this machine may read metrics without a token; behind a web server on the same machine
     *     that would be everybody
     */
    public record Watching(Optional<Path> log, boolean openMetrics) {

        static final Watching LEAST = new Watching(Optional.empty(), false);
    }
}
