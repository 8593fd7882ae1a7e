package org.endstate.web.evidence;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a side has decided on the candidates of its documents. A candidate is named by its span. */
@Component
class Decisions {

    private final JdbcClient tables;
    private final Clock clock;

    Decisions(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Every decision on the candidates of a document, by candidate. */
    Map<String, Decision> on(UploadedDocument document) {
        Map<String, Decision> all = new TreeMap<>();
        tables.sql("select candidate, decision from candidate_decision where document = ?")
                .param(document.id())
                .query((row, number) -> Map.entry(row.getString(1), Decision.valueOf(row.getString(2))))
                .list()
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    /** Decides on a candidate; a later decision stands in the place of the former. */
    void decide(UploadedDocument document, String candidate, Decision decision, String by) {
        tables.sql("insert into candidate_decision values (?, ?, ?, ?, ?) on conflict (document, candidate)"
                        + " do update set decision = excluded.decision, decided_by = excluded.decided_by,"
                        + " decided_at = excluded.decided_at")
                .params(
                        document.id(),
                        candidate,
                        decision.name(),
                        by,
                        clock.instant().toString())
                .update();
    }
}
