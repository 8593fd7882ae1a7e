package org.endstate.web.run;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Long work behind everything else, one piece of each kind at a time. Who asks for what is under way, or done, gets
 * that run. Knows nothing of what the work finds: whoever asks for it keeps that.
 */
@Component
public class Background implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final Map<Kind, ExecutorService> behind = new EnumMap<>(Kind.class);

    /** What does not wait for one another. */
    public enum Kind {
        /** Seconds to minutes. */
        PLAN,
        /** Seconds: what somebody waits for. */
        QUESTION
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Work {

        /** Does it, tells the run how far it is and heeds it, keeps what it finds, and says how it ended. */
        Run.State end(Run run) throws IOException;
    }

    Background() {
        for (Kind kind : Kind.values()) {
            behind.put(
                    kind,
                    Executors.newSingleThreadExecutor(Thread.ofPlatform()
                            .name(kind.name())
                            .priority(Thread.MIN_PRIORITY)
                            .factory()));
        }
    }

    /** The run of this id; empty where none has been asked for since the workbench was started. */
    public Optional<Run> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** Notes a run that is done already. */
    public Run done(String id, String mission) {
        return runs.computeIfAbsent(id, key -> new Run(key, mission, new Run.State.Done()));
    }

    /**
     * Starts a run; where it is under way or done, that one is returned. One that has been asked to stop does not
     * count: who asks again has it done after that.
     *
     * @param id the same for the same work
     */
    public synchronized Run start(Kind kind, String id, String mission, Work work) {
        Run known = runs.get(id);
        if (known != null && (known.done() || known.underWay() && !known.stopped())) {
            return known;
        }
        Run run = new Run(id, mission, new Run.State.Waiting());
        runs.put(id, run);
        Objects.requireNonNull(behind.get(kind)).execute(() -> run(run, work));
        return run;
    }

    /** Whatever the work dies of, want of memory too: a run that is over never shows as under way. */
    private static void run(Run run, Work work) {
        try {
            run.turn(run.stopped() ? new Run.State.Stopped() : work.end(run));
        } catch (IOException | RuntimeException | Error e) {
            run.turn(new Run.State.Failed(String.valueOf(e.getMessage())));
            LOG.error("The run [{}] of the mission [{}] failed.", run.id(), run.mission(), e);
        }
    }

    /** Forgets a run that has ended: whoever asks for it again has it done again. */
    public void forget(String id) {
        runs.computeIfPresent(id, (key, run) -> run.underWay() ? run : null);
    }

    @Override
    public void destroy() {
        runs.values().forEach(Run::stop);
        behind.values().forEach(ExecutorService::close);
    }
}
