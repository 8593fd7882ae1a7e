package org.endstate.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the workbench's own database: accounts, invitations, and who did what. */
final class Schema {

    private Schema() {}

    /** Makes the tables that are missing. */
    static void make(JdbcClient client) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("/workbench/tables.sql"))) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : script.split(";\n\n")) {
                client.sql(statement).update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The tables of the workbench cannot be read.", e);
        }
    }
}
