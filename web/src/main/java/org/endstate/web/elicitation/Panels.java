package org.endstate.web.elicitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.endstate.capability.Judgement.Expert;
import org.endstate.capability.elicitation.Stage;
import org.endstate.web.account.Accounts;
import org.endstate.web.account.Role;
import org.endstate.web.elicitation.Panel.About;
import org.endstate.web.elicitation.Panel.Kind;
import org.endstate.web.elicitation.Panel.Seat;
import org.endstate.web.elicitation.Panel.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The panels of all missions. What was given is kept as it was given, and never changed. */
@Component
class Panels {

    private final JdbcClient tables;
    private final Accounts accounts;
    private final Clock clock;

    Panels(JdbcClient tables, Accounts accounts, Clock clock) {
        this.tables = tables;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Opens a panel with a seat for every expert; its id. Aliases count by party, in an order that tells nothing. */
    synchronized String open(About about) {
        String id = UUID.randomUUID().toString();
        tables.sql("insert into panel values (?, ?, ?, ?, ?)")
                .params(id, about.mission(), about.asOf().toString(), about.framework(), Stage.OPEN.name())
                .update();
        Map<String, Integer> counts = new TreeMap<>();
        accounts.all().stream()
                .filter(account -> account.active() && account.person().role() == Role.EXPERT)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(account -> {
                    String party = account.person().party();
                    String alias = party + "-" + counts.merge(party, 1, Integer::sum);
                    tables.sql("insert into panel_expert values (?, ?, ?, ?)")
                            .params(id, alias, party, account.id())
                            .update();
                });
        return id;
    }

    /** The panels of a mission, the latest day first. */
    List<Panel> of(String mission) {
        List<String> ids = tables.sql("select id from panel where mission = ? order by as_of desc, id")
                .param(mission)
                .query((row, number) -> row.getString("id"))
                .list();
        List<Panel> panels = new ArrayList<>();
        ids.forEach(id -> find(mission, id).ifPresent(panels::add));
        return panels;
    }

    Optional<Panel> find(String mission, String id) {
        return tables.sql("select as_of, framework, stage from panel where mission = ? and id = ?")
                .params(mission, id)
                .query((row, number) -> {
                    LocalDate asOf = LocalDate.parse(row.getString("as_of"));
                    About about = new About(mission, asOf, row.getInt("framework"));
                    return Fold.panel(id, about, Stage.valueOf(row.getString("stage")), seats(id), words(id));
                })
                .optional();
    }

    private List<Seat> seats(String panel) {
        return tables.sql("select alias, party, account from panel_expert where panel = ? order by alias")
                .param(panel)
                .query((row, number) ->
                        new Seat(new Expert(row.getString("alias"), row.getString("party")), row.getString("account")))
                .list();
    }

    private List<Word> words(String panel) {
        return tables.sql("select alias, kind, function, commitment, levels, evidence, reason from panel_word"
                        + " where panel = ? order by function, alias, kind")
                .param(panel)
                .query((row, number) -> new Word(
                        row.getString("alias"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("function"),
                        row.getString("commitment"),
                        row.getString("levels"),
                        row.getString("evidence"),
                        row.getString("reason")))
                .list();
    }

    /** Keeps what was taken, all or none. */
    synchronized void keep(String panel, List<Word> words) {
        List<Object> params = new ArrayList<>();
        words.forEach(word -> params.addAll(List.of(
                panel,
                word.alias(),
                word.kind().name(),
                word.function(),
                word.commitment(),
                word.levels(),
                word.evidence(),
                word.reason(),
                clock.instant().toString())));
        String rows = String.join(", ", java.util.Collections.nCopies(words.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        tables.sql("insert into panel_word values " + rows).params(params).update();
    }

    /** Goes on to the next stage, once: false where somebody else did, or where the panel is closed. */
    boolean advance(Panel panel) {
        if (panel.stage() == Stage.CLOSED) {
            return false;
        }
        return tables.sql("update panel set stage = ? where id = ? and stage = ?")
                        .params(
                                panel.state().advance().stage().name(),
                                panel.id(),
                                panel.stage().name())
                        .update()
                == 1;
    }
}
