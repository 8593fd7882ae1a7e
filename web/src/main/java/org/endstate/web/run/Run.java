package org.endstate.web.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.endstate.commission.Watch;
import org.endstate.timeline.Demand;

/** Long work that is being done or has been: how far it is. */
public final class Run implements Watch {

    /** How far a run is. */
    public sealed interface State {

        /** For another run to end. */
        record Waiting() implements State {}

        /**
         * Under way.
         *
         * @param share of the stage that is done, in [0,1]
         */
        record Working(Stage stage, double share) implements State {}

        /** The result is kept. */
        record Done() implements State {}

        /** Somebody asked for it; nothing is left. */
        record Stopped() implements State {}

        /** The workbench ended while it was under way; nothing is left. */
        record Interrupted() implements State {}

        /** Some requirements cannot hold together. */
        record NoTimeline(List<Demand> conflict) implements State {
            public NoTimeline {
                conflict = List.copyOf(conflict);
            }
        }

        /** The program made a mistake. */
        record Failed(String why) implements State {}
    }

    private final String id;
    private final String mission;
    private final AtomicReference<State> state;
    private volatile boolean stopping;

    Run(String id, String mission, State state) {
        this.id = id;
        this.mission = mission;
        this.state = new AtomicReference<>(state);
    }

    /** The hash of what it is made from: the same inputs have the same run. */
    public String id() {
        return id;
    }

    public String mission() {
        return mission;
    }

    public State state() {
        return state.get();
    }

    /** Whether it waits or is worked on; what is not will change no more. */
    public boolean underWay() {
        return state() instanceof State.Waiting || state() instanceof State.Working;
    }

    /** The share of the stage that is done, in percent; empty where nothing is worked on. */
    public Optional<Integer> percent() {
        return state() instanceof State.Working working ? Optional.of((int) (100 * working.share())) : Optional.empty();
    }

    public boolean done() {
        return state() instanceof State.Done;
    }

    void turn(State next) {
        state.set(next);
    }

    /** Asks it to stop; it leaves nothing behind. */
    public void stop() {
        stopping = true;
    }

    @Override
    public void progress(Stage stage, long done, long total) {
        turn(new State.Working(stage, total == 0 ? 1 : (double) done / total));
    }

    @Override
    public boolean stopped() {
        return stopping;
    }
}
