package org.endstate.bench;

import org.openjdk.jmh.Main;

/** Runs the benchmarks: {@code ./dev bench [JMH ARGUMENTS]}, for instance {@code ./dev bench -f 1 -wi 3 Execution}. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Hands the arguments to JMH; {@code -h} lists them. */
    public static void main(String[] args) throws Exception {
        Main.main(args);
    }
}
