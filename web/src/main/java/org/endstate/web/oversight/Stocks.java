package org.endstate.web.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.StatusResult;
import org.endstate.web.Language;
import org.endstate.web.Stocktaking;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.run.Background;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes stock of missions in the background, and keeps what it finds. */
@Component
public class Stocks {

    private final JdbcClient tables;
    private final Stocktaking stocktaking;
    private final Background background;
    private final Runs runs;
    private final Clock clock;
    private final int threads;

    Stocks(
            JdbcClient tables,
            Stocktaking stocktaking,
            Background background,
            Runs runs,
            Clock clock,
            WorkbenchSettings settings) {
        this.tables = tables;
        this.stocktaking = stocktaking;
        this.background = background;
        this.runs = runs;
        this.clock = clock;
        this.threads = settings.threads();
    }

    /**
     * Takes stock of a mission as known on a day. What has been found of the same before counts as found now.
     *
     * @param before the mission as known at the last session; empty where there was none
     */
    Run take(Dossier now, Optional<Dossier> before) {
        String mission = now.mission().identity().id();
        Optional<LocalDate> since = before.map(then -> then.mission().asOf());
        String id = runs.id(now, "status since " + since);
        boolean found = tables.sql("update stock set made = ? where id = ?")
                        .params(clock.instant().toString(), id)
                        .update()
                == 1;
        return found
                ? background.done(id, mission)
                : background.start(
                        Background.Kind.QUESTION,
                        id,
                        mission,
                        run -> end(id, stocktaking.take(now, before, threads, run)));
    }

    private Run.State end(String id, Optional<StatusResult> result) {
        result.ifPresent(found -> keep(id, found));
        return result.isPresent() ? new Run.State.Done() : new Run.State.Stopped();
    }

    /** The row of the stock itself comes last: with it, all is there. */
    private void keep(String id, StatusResult result) {
        for (Language language : Language.values()) {
            stocktaking
                    .pieces(result, language.locale())
                    .forEach((name, html) -> tables.sql(
                                    "insert into stock_piece values (?, ?, ?, ?) on conflict do nothing")
                            .params(id, language.code(), name, html)
                            .update());
        }
        tables.sql("insert into stock values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        id,
                        result.dossier().mission().identity().id(),
                        result.dossier().mission().asOf().toString(),
                        result.since().map(LocalDate::toString).orElse(""),
                        result.alarms().size(),
                        result.decisions().size(),
                        clock.instant().toString())
                .update();
    }

    /** The one taken last; empty where none has been. */
    public Optional<Stock> latest(String mission) {
        return tables.sql("select id, day, since, alarms, decisions from stock where mission = ?"
                        + " order by made desc, id limit 1")
                .param(mission)
                .query((row, number) -> new Stock(
                        row.getString("id"),
                        LocalDate.parse(row.getString("day")),
                        Optional.of(row.getString("since"))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse),
                        row.getInt("alarms"),
                        row.getInt("decisions")))
                .optional();
    }

    /** A piece of HTML that says something of it: standing, decisions, alarms, changes, slips, tables. */
    public String piece(Stock stock, Language language, String name) {
        return tables.sql("select html from stock_piece where stock = ? and language = ? and name = ?")
                .params(stock.id(), language.code(), name)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
