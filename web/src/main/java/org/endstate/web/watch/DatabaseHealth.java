package org.endstate.web.watch;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the workbench can read its database. */
@Component("databaseHealthIndicator")
class DatabaseHealth extends AbstractHealthIndicator {

    private final JdbcClient tables;

    DatabaseHealth(JdbcClient tables) {
        super("The database cannot be read.");
        this.tables = tables;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        tables.sql("select count(*) from account").query(Long.class).single();
        health.up();
    }
}
