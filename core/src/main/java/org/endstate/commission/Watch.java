package org.endstate.commission;

/**
 * Watches a long run: is told how far it has come, and may ask it to stop. Called from the thread that started the run.
 */
public interface Watch {

    /** Sees nothing and never stops a run. */
    Watch NONE = new Watch() {
        @Override
        public void progress(Stage stage, long done, long total) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** The stages of a planning run, in order; the last is of a question what would have to be true. */
    enum Stage {
        THREAT,
        CAPABILITY,
        CONDITIONS,
        SEARCH,
        SIMULATION,
        APPRAISAL,
        PROPOSALS,
        WHAT_IF
    }

    /**
     * So much of a stage is done; the first call of a stage has {@code done} 0, the last {@code done} = {@code total}.
     */
    void progress(Stage stage, long done, long total);

    /** Whether the run should end without a result. */
    boolean stopped();
}
