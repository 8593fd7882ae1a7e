package org.endstate.web.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.endstate.commission.CheckProposal;
import org.endstate.commission.Dossier;
import org.endstate.timeline.ProposalForecast;
import org.endstate.web.Kept;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.account.SignedIn;
import org.endstate.web.run.Background;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The parties' proposals. A draft is read by its own party only; nothing that is on the table is changed or removed.
 */
@Component
class Proposals {

    private static final String COLUMNS = "select id, mission, party, draft, run, found, tabled from proposal ";

    private final JdbcClient tables;
    private final Background background;
    private final Runs runs;
    private final Clock clock;
    private final int threads;

    Proposals(JdbcClient tables, Background background, Runs runs, Clock clock, WorkbenchSettings settings) {
        this.tables = tables;
        this.background = background;
        this.runs = runs;
        this.clock = clock;
        this.threads = settings.threads();
    }

    /**
     * What this person may read of a mission: what is on the table, and the drafts of their party; the newest first.
     */
    List<Tabling> all(String mission, SignedIn who) {
        return tables
                .sql(COLUMNS + "where mission = ? order by made desc, id")
                .param(mission)
                .query(ROWS)
                .list()
                .stream()
                .filter(one -> one.isReadBy(who))
                .toList();
    }

    /** The one of this id; empty where there is none that this person may read. */
    Optional<Tabling> find(String mission, String id, SignedIn who) {
        return tables.sql(COLUMNS + "where id = ? and mission = ?")
                .params(id, mission)
                .query(ROWS)
                .optional()
                .filter(one -> one.isReadBy(who));
    }

    /** Keeps a draft of this person's party, has it checked, and returns its id. */
    String draft(Dossier dossier, Draft draft, SignedIn who) {
        String id = UUID.randomUUID().toString();
        tables.sql("insert into proposal values (?, ?, ?, ?, ?, ?, ?, '', '')")
                .params(
                        id,
                        dossier.mission().identity().id(),
                        who.account().id(),
                        who.person().party(),
                        clock.instant().toString(),
                        Kept.text(draft),
                        "")
                .update();
        check(dossier, id, draft, who.person().party());
        return id;
    }

    /** Has it checked against the mission as it is now known. */
    void again(Dossier dossier, Tabling one) {
        check(dossier, one.key().id(), one.draft(), one.party());
    }

    private void check(Dossier dossier, String id, Draft draft, String party) {
        String run = runs.id(dossier, "proposal " + id + Kept.text(draft));
        tables.sql("update proposal set run = ?, found = '' where id = ?")
                .params(run, id)
                .update();
        background.forget(run);
        background.start(
                Background.Kind.QUESTION,
                run,
                dossier.mission().identity().id(),
                under -> end(run, CheckProposal.run(dossier, draft.asProposal("proposal", party), threads, under)));
    }

    private Run.State end(String run, Optional<ProposalForecast> forecast) {
        forecast.ifPresent(found -> tables.sql("update proposal set found = ? where run = ?")
                .params(Kept.text(Draft.Checked.of(found)), run)
                .update());
        return forecast.isPresent() ? new Run.State.Done() : new Run.State.Stopped();
    }

    Optional<Run> run(Tabling one) {
        return background.find(one.run());
    }

    /** Whether the mission is another since it was checked. */
    boolean isOutdated(Tabling one, Dossier dossier) {
        return !one.run().equals(runs.id(dossier, "proposal " + one.key().id() + Kept.text(one.draft())));
    }

    /** Puts a draft on the table; false where it is there already. */
    boolean table(Tabling one) {
        return tables.sql("update proposal set tabled = ? where id = ? and tabled = ''")
                        .params(clock.instant().toString(), one.key().id())
                        .update()
                == 1;
    }

    /** Deletes a draft; false where it is on the table. */
    boolean delete(Tabling one) {
        return tables.sql("delete from proposal where id = ? and tabled = ''")
                        .param(one.key().id())
                        .update()
                == 1;
    }

    private static final RowMapper<Tabling> ROWS = (row, number) -> new Tabling(
            new Tabling.Key(row.getString("mission"), row.getString("id")),
            row.getString("party"),
            Kept.find(row.getString("draft"), Draft.class).orElseThrow(),
            row.getString("run"),
            Kept.find(row.getString("found"), Draft.Checked.class),
            Optional.of(row.getString("tabled")).filter(day -> !day.isEmpty()));
}
