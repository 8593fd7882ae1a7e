package org.endstate.cli;

/** Exit codes. {@code docs/reference/cli.md} promises them. */
final class Exit {

    static final int DONE = 0;
    static final int BAD_INPUT = 1;
    static final int WRONG_USAGE = 2;
    static final int NO_TIMELINE = 3;
    /** EX_SOFTWARE of BSD's sysexits. */
    static final int MISHAP = 70;
    /** 128 + SIGINT, as shells count. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
