package org.endstate.wiring;

import org.endstate.cli.Surroundings.Interrupts;
import org.endstate.cli.Surroundings.Registration;

/** Runs a task when the process is told to end: Ctrl-C, or SIGTERM. */
final class ShutdownHooks implements Interrupts {

    @Override
    public Registration onInterrupt(Runnable task) {
        Thread hook = new Thread(task, "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> remove(hook);
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook is running
        }
    }
}
