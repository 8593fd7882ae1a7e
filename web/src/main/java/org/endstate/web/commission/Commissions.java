package org.endstate.web.commission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.web.Databases;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commissions of the missions that are held, each with its record. */
@Component
public class Commissions implements DisposableBean {

    private static final int OWN_BYTES = 6;

    private final Databases databases;
    private final JdbcClient tables;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Commission> open = new ConcurrentHashMap<>();

    Commissions(Databases databases, JdbcClient tables, Clock clock) {
        this.databases = databases;
        this.tables = tables;
        this.clock = clock;
    }

    /** The commission of this mission; its record is begun with its first act. */
    public Commission of(String mission) {
        return open.computeIfAbsent(mission, this::opened);
    }

    private Commission opened(String mission) {
        try {
            return new Commission(databases.record(mission, origin(mission)), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No two workbenches name their records alike, so that no act counts in both. */
    private String origin(String mission) {
        byte[] own = new byte[OWN_BYTES];
        random.nextBytes(own);
        String name = mission.replaceAll("[^A-Za-z0-9._-]", "-") + "/"
                + HexFormat.of().formatHex(own);
        tables.sql("insert into commission values (?, ?) on conflict do nothing")
                .params(mission, name)
                .update();
        return tables.sql("select origin from commission where mission = ?")
                .param(mission)
                .query(String.class)
                .single();
    }

    @Override
    public void destroy() {
        open.values().forEach(Commission::close);
    }
}
