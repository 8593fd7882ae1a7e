package org.endstate.web;

import java.nio.file.Path;
import java.util.List;

/**
 * How a workbench is set up.
 *
 * @param data the folder that holds everything the workbench keeps; made where it is missing
 * @param host address to listen on; only this machine can reach a loopback address
 * @param port 0 for any free one
 * @param missions folders to take in where the workbench does not hold them yet
 * @param threads on how many threads a plan is made
 */
public record WorkbenchSettings(Path data, String host, int port, List<Path> missions, int threads, Reach reach) {
    public WorkbenchSettings {
        missions = List.copyOf(missions);
    }

    /** A workbench that browsers reach by the address it listens on. */
    public WorkbenchSettings(Path data, String host, int port, List<Path> missions, int threads) {
        this(data, host, port, missions, threads, Reach.DIRECT);
    }
}
