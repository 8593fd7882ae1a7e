package org.endstate.web.commission;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.endstate.commission.proceedings.UnsignedAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts that wait for the signature of who does them. Nobody else can see or sign one. */
@Component
class Prepared {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient tables;
    private final Clock clock;

    Prepared(JdbcClient tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Whose it is, and in which mission. */
    record Of(String mission, String account) {}

    /** Keeps an act for an hour; its id. */
    String keep(Of of, UnsignedAct act) {
        String now = clock.instant().toString();
        tables.sql("delete from prepared_act where until < ?").param(now).update();
        String id = UUID.randomUUID().toString();
        tables.sql("insert into prepared_act values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        of.mission(),
                        of.account(),
                        act.message(),
                        clock.instant().plus(KEPT).toString())
                .update();
        return id;
    }

    Optional<UnsignedAct> find(Of of, String id) {
        return tables.sql(
                        "select message from prepared_act where id = ? and mission = ? and account = ? and until >= ?")
                .params(id, of.mission(), of.account(), clock.instant().toString())
                .query(String.class)
                .optional()
                .flatMap(UnsignedAct::read);
    }
}
