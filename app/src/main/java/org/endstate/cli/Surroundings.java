package org.endstate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The machine as the command line sees it.
 *
 * @param nanos a clock for elapsed time
 */
public record Surroundings(
        Streams streams, Map<String, String> environment, Places places, LongSupplier nanos, Interrupts interrupts) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Results go to {@code out}, errors and progress to {@code err}. */
    public record Streams(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal) {}

    /**
     * Folders.
     *
     * @param here what relative paths are resolved against
     * @param scratch where the trace of a mishap is written
     */
    public record Places(Path here, Path scratch) {}

    /** Ctrl-C, or a polite kill. */
    @FunctionalInterface
    public interface Interrupts {

        /** Runs the task once if the program is interrupted before the registration is closed. */
        Registration onInterrupt(Runnable task);
    }

    /** Ends the interest in interrupts. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
