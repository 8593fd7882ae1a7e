package org.endstate.schedule;

/** Which end of the earlier activity a link ties to which end of the later one. */
public enum Ends {
    FINISH_START,
    START_START,
    FINISH_FINISH,
    START_FINISH;

    boolean fromFinish() {
        return this == FINISH_START || this == FINISH_FINISH;
    }

    boolean toFinish() {
        return this == FINISH_FINISH || this == START_FINISH;
    }
}
