package org.endstate.web.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.provenance.ContentHash;
import org.endstate.web.Backstage;
import org.endstate.web.Language;
import org.endstate.web.WorkbenchSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plans in the background. Who asks for what is being made, or has been, gets that run; what was made is there after a
 * restart, and what was being made is known as interrupted. A run is done once it is noted as made: that comes last.
 */
@Component
public class Runs {

    static final int ID_LENGTH = 24;

    private final Backstage backstage;
    private final Background background;
    private final int threads;
    private final KeptRuns kept;
    private final List<Kept> listeners;
    private final JdbcClient tables;
    private final Clock clock;

    Runs(
            Backstage backstage,
            WorkbenchSettings settings,
            Background background,
            List<Kept> listeners,
            JdbcClient tables,
            Clock clock)
            throws IOException {
        this.backstage = backstage;
        this.background = background;
        this.threads = settings.threads();
        this.listeners = List.copyOf(listeners);
        this.tables = tables;
        this.clock = clock;
        kept = new KeptRuns(
                settings.data(),
                backstage,
                Set.copyOf(tables.sql("select run from run_made")
                        .query(String.class)
                        .list()));
    }

    /** Is told of every result that is kept. */
    @FunctionalInterface
    public interface Kept {
        void kept(Run run, PlanResult result);
    }

    /** The run of this dossier, as far as it is; empty where none has been asked for. */
    public Optional<Run> of(Dossier dossier) {
        String id = id(dossier);
        String mission = dossier.mission().identity().id();
        return background.find(id).or(() -> before(id, mission));
    }

    /** What is known of a run from before a restart. */
    private Optional<Run> before(String id, String mission) {
        if (made(id)) {
            return Optional.of(background.done(id, mission));
        }
        return noted("run_begun", id)
                ? Optional.of(new Run(id, mission, new Run.State.Interrupted()))
                : Optional.empty();
    }

    private boolean made(String id) {
        return kept.holds(id) && noted("run_made", id);
    }

    private boolean noted(String table, String id) {
        return tables.sql("select count(*) from " + table + " where run = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Starts the run of this dossier; where it is under way or done, that one is returned. */
    public Run start(Dossier dossier) {
        return of(dossier).filter(Run::done).orElseGet(() -> begin(dossier));
    }

    private Run begin(Dossier dossier) {
        String id = id(dossier);
        String mission = dossier.mission().identity().id();
        tables.sql("insert into run_begun values (?, ?, ?) on conflict do nothing")
                .params(id, mission, clock.instant().toString())
                .update();
        return background.start(Background.Kind.PLAN, id, mission, run -> make(run, dossier));
    }

    private Run.State make(Run run, Dossier dossier) throws IOException {
        boolean interrupted = false;
        try {
            Run.State end = made(run.id()) ? new Run.State.Done() : end(run, backstage.plan(dossier, threads, run));
            interrupted = end instanceof Run.State.Stopped;
            return end;
        } finally {
            // The workbench itself stops runs when it ends; of what a person stopped there is no note any more.
            if (!interrupted) {
                forgetBegun(run);
            }
        }
    }

    /** Asks the run to stop; it leaves nothing behind. */
    public void stop(Run run) {
        run.stop();
        forgetBegun(run);
    }

    private void forgetBegun(Run run) {
        tables.sql("delete from run_begun where run = ?").param(run.id()).update();
    }

    private Run.State end(Run run, PlanOutcome outcome) throws IOException {
        return switch (outcome) {
            case PlanOutcome.Planned planned -> {
                kept.keep(run.id(), planned.result());
                listeners.forEach(listener -> listener.kept(run, planned.result()));
                note(run, planned.result());
                yield new Run.State.Done();
            }
            case PlanOutcome.NoTimeline none -> new Run.State.NoTimeline(none.conflict());
            case PlanOutcome.Stopped stopped -> new Run.State.Stopped();
        };
    }

    private void note(Run run, PlanResult result) {
        String day = result.dossier().mission().asOf().toString();
        tables.sql("insert into run_made values (?, ?, ?, ?) on conflict do nothing")
                .params(run.id(), run.mission(), day, clock.instant().toString())
                .update();
    }

    /** The run of this dossier where it is done; else the last one of its mission that was, made from other inputs. */
    public Optional<Run> shown(Dossier dossier) {
        String mission = dossier.mission().identity().id();
        return of(dossier)
                .filter(Run::done)
                .or(() -> tables.sql("select run from run_made where mission = ? order by at desc, run limit 1")
                        .param(mission)
                        .query(String.class)
                        .optional()
                        .filter(kept::holds)
                        .map(run -> background.done(run, mission)));
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
        return id(dossier, "");
    }

    /**
     * The hash of what something is made from: the program, the mission's files, its day, and what is asked of it.
     *
     * @param asked the same text for the same question; empty for the plan itself
     */
    public String id(Dossier dossier, String asked) {
        String made = backstage.program() + "\n" + dossier.origin().files() + "\n"
                + dossier.settings().simulation() + "\n" + dossier.mission().asOf() + "\n" + asked;
        return ContentHash.of(made.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
    }
}
