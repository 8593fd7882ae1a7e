package org.endstate.web.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.provenance.ContentHash;
import org.endstate.web.Backstage;
import org.endstate.web.Language;
import org.endstate.web.WorkbenchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Plans in the background, one at a time and behind everything else. Who asks for what is being made, or has been, gets
 * that run; what was made is there after a restart.
 */
@Component
public class Runs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int ID_LENGTH = 24;

    private final Backstage backstage;
    private final int threads;
    private final KeptRuns kept;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plan").priority(Thread.MIN_PRIORITY).factory());

    Runs(Backstage backstage, WorkbenchSettings settings) throws IOException {
        this.backstage = backstage;
        this.threads = settings.threads();
        kept = new KeptRuns(settings.data(), backstage);
    }

    /** The run of this dossier, as far as it is; empty where none has been asked for. */
    public Optional<Run> of(Dossier dossier) {
        String id = id(dossier);
        Run known = runs.get(id);
        if (known == null && kept.holds(id)) {
            String mission = dossier.mission().identity().id();
            known = runs.computeIfAbsent(id, key -> new Run(key, mission, new Run.State.Done()));
        }
        return Optional.ofNullable(known);
    }

    /** Starts the run of this dossier; where it is under way or done, that one is returned. */
    public synchronized Run start(Dossier dossier) {
        Optional<Run> known = of(dossier);
        if (known.isPresent() && (!known.get().ended() || known.get().done())) {
            return known.get();
        }
        Run run = new Run(id(dossier), dossier.mission().identity().id(), new Run.State.Waiting());
        runs.put(run.id(), run);
        behind.execute(() -> run(run, dossier));
        return run;
    }

    /** Asks the run to stop; it leaves nothing behind. */
    public void stop(Run run) {
        run.stop();
    }

    private void run(Run run, Dossier dossier) {
        try {
            run.turn(run.stopped() ? new Run.State.Stopped() : end(run, backstage.plan(dossier, threads, run)));
        } catch (IOException | RuntimeException e) {
            LOG.error("The plan [{}] of the mission [{}] could not be made.", run.id(), run.mission(), e);
            run.turn(new Run.State.Failed(String.valueOf(e.getMessage())));
        }
    }

    private Run.State end(Run run, PlanOutcome outcome) throws IOException {
        return switch (outcome) {
            case PlanOutcome.Planned planned -> {
                kept.keep(run.id(), planned.result());
                yield new Run.State.Done();
            }
            case PlanOutcome.NoTimeline none -> new Run.State.NoTimeline(none.conflict());
            case PlanOutcome.Stopped stopped -> new Run.State.Stopped();
        };
    }

    /** A part of the report of a run that is done; empty where it has none of it. */
    public String part(Run run, Language language, String name) {
        return kept.part(run.id(), language, name);
    }

    public List<String> files(Run run) {
        return kept.files(run.id());
    }

    /** The names of the files of a run that is done, for readers of this language. */
    public List<String> files(Run run, Language language) {
        List<String> all = files(run);
        return all.stream().filter(name -> KeptRuns.isFor(language, name, all)).toList();
    }

    /** A file of a run that is done; only a name that is listed leads to one. */
    public Optional<Path> file(Run run, String name) {
        return kept.file(run.id(), name);
    }

    private String id(Dossier dossier) {
        String made = backstage.program() + "\n" + dossier.origin().files() + "\n"
                + dossier.settings().simulation();
        return ContentHash.of(made.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
    }

    @Override
    public void destroy() {
        runs.values().forEach(Run::stop);
        behind.close();
    }
}
