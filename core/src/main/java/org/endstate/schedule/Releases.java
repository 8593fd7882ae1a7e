package org.endstate.schedule;

/** How many links each activity still waits for, and the day the others allow it to start. */
final class Releases {

    private final Links links;
    private final int[] missing;
    private Execution out = new Execution(0);

    Releases(Links links, int activities) {
        this.links = links;
        missing = new int[activities];
    }

    void reset(Execution execution) {
        out = execution;
        for (int activity = 0; activity < missing.length; activity++) {
            missing[activity] = links.inStart[activity + 1] - links.inStart[activity];
        }
    }

    /** Whether the activity waits for no link. */
    boolean none(int activity) {
        return missing[activity] == 0;
    }

    /** The earlier end of this link happens today; whether it was the last one its activity waited for. */
    boolean release(int link, int today) {
        int activity = links.to[link];
        int allowed = links.toFinish[link] ? today : today + links.minLag[link];
        if (allowed > out.ready[activity]) {
            out.ready[activity] = allowed;
            out.binder[activity] = link;
        }
        return --missing[activity] == 0;
    }
}
