package org.endstate.web.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.endstate.commission.Comparison;
import org.endstate.commission.Dossier;
import org.endstate.commission.Moves;
import org.endstate.commission.TryMoves;
import org.endstate.web.Kept;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.run.Background;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.web.timeline.Supposition.Answer;
import org.endstate.web.timeline.Supposition.Author;
import org.endstate.web.timeline.Supposition.Question;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people suppose, each for themselves until they share it. */
@Component
class Suppositions {

    /** A person keeps at most so many of one mission. */
    static final int MOST = 40;

    private static final String COLUMNS =
            "select id, mission, account, role, party, made, name, moves, run, found, shared from supposition ";

    private final JdbcClient tables;
    private final Background background;
    private final Runs runs;
    private final Clock clock;
    private final int threads;

    Suppositions(JdbcClient tables, Background background, Runs runs, Clock clock, WorkbenchSettings settings) {
        this.tables = tables;
        this.background = background;
        this.runs = runs;
        this.clock = clock;
        this.threads = settings.threads();
    }

    /** What this person may read of a mission, the newest first. */
    List<Supposition> all(String mission, SignedIn who) {
        return tables.sql(COLUMNS + "where mission = ? and (account = ? or shared = 1) order by made desc, id")
                .params(mission, who.account().id())
                .query(ROWS)
                .list();
    }

    /** The one of this id; empty where there is none that this person may read. */
    Optional<Supposition> find(String mission, String id, SignedIn who) {
        return tables.sql(COLUMNS + "where id = ? and mission = ?")
                .params(id, mission)
                .query(ROWS)
                .optional()
                .filter(found -> found.isReadBy(who));
    }

    /** Keeps what is asked, has it worked out, and returns its id; empty where this person keeps too many. */
    Optional<String> ask(Dossier dossier, Question question, SignedIn who) {
        if (all(question.mission(), who).stream().filter(kept -> kept.isOf(who)).count() >= MOST) {
            return Optional.empty();
        }
        String id = UUID.randomUUID().toString();
        tables.sql("insert into supposition values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)")
                .params(
                        id,
                        question.mission(),
                        who.account().id(),
                        who.person().role().name(),
                        who.person().party(),
                        clock.instant().toString(),
                        question.name(),
                        Kept.text(question.moves()),
                        run(dossier, question.moves()))
                .update();
        start(dossier, question.moves());
        return Optional.of(id);
    }

    /** Has it worked out of the mission as it is now known. */
    void again(Dossier dossier, Supposition kept) {
        String run = run(dossier, kept.question().moves());
        tables.sql("update supposition set run = ?, found = '' where id = ?")
                .params(run, kept.id())
                .update();
        background.forget(run);
        start(dossier, kept.question().moves());
    }

    private void start(Dossier dossier, Moves moves) {
        String run = run(dossier, moves);
        found(run)
                .ifPresentOrElse(
                        known -> keep(run, known),
                        () -> background.start(
                                Background.Kind.QUESTION,
                                run,
                                dossier.mission().identity().id(),
                                under -> end(run, TryMoves.run(dossier, moves, threads, under))));
    }

    private Run.State end(String run, Optional<Comparison> comparison) {
        comparison.ifPresent(found -> keep(run, Kept.text(found)));
        return comparison.isPresent() ? new Run.State.Done() : new Run.State.Stopped();
    }

    /** What was found of the same before, by whomever. */
    private Optional<String> found(String run) {
        return tables.sql("select found from supposition where run = ? and found <> '' limit 1")
                .param(run)
                .query(String.class)
                .optional();
    }

    private void keep(String run, String found) {
        tables.sql("update supposition set found = ? where run = ? and found = ''")
                .params(found, run)
                .update();
    }

    private String run(Dossier dossier, Moves moves) {
        return runs.id(dossier, Kept.text(moves));
    }

    /** How far it is; empty where nothing is under way. */
    Optional<Run> run(Supposition kept) {
        return background.find(kept.answer().run());
    }

    /** Whether the mission is another since it was worked out. */
    boolean isOutdated(Supposition kept, Dossier dossier) {
        return !kept.answer().run().equals(run(dossier, kept.question().moves()));
    }

    void rename(Supposition kept, String name) {
        tables.sql("update supposition set name = ? where id = ?")
                .params(name, kept.id())
                .update();
    }

    void share(Supposition kept) {
        tables.sql("update supposition set shared = 1 where id = ?")
                .param(kept.id())
                .update();
    }

    void delete(Supposition kept) {
        tables.sql("delete from supposition where id = ?").param(kept.id()).update();
    }

    private static final RowMapper<Supposition> ROWS = (row, number) -> new Supposition(
            row.getString("id"),
            new Author(
                    row.getString("account"),
                    Role.valueOf(row.getString("role")),
                    row.getString("party"),
                    row.getString("made")),
            new Question(
                    row.getString("mission"),
                    row.getString("name"),
                    Kept.find(row.getString("moves"), Moves.class).orElse(Moves.NONE)),
            new Answer(row.getString("run"), Kept.find(row.getString("found"), Comparison.class)),
            row.getInt("shared") == 1);
}
