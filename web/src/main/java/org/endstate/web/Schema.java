package org.endstate.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the workbench's own database. What the commission decides is not in them: that is on its record. */
final class Schema {

    private static final List<String> SCRIPTS = List.of(
            "accounts",
            "keys",
            "secondfactors",
            "passkeys",
            "identities",
            "tokens",
            "missions",
            "drafts",
            "panels",
            "evidence",
            "timeline",
            "conditions",
            "oversight",
            "overview");

    private Schema() {}

    /** Makes the tables that are missing. */
    static void make(JdbcClient client, Databases.Make make) {
        for (String script : SCRIPTS) {
            run(client, script);
        }
        run(client, "trail-" + make.name().toLowerCase(Locale.ROOT));
    }

    private static void run(JdbcClient client, String script) {
        for (String statement : read(script).split(";\n\n")) {
            client.sql(statement).update();
        }
    }

    private static String read(String script) {
        String file = "/workbench/" + script + ".sql";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The tables of the workbench cannot be read.", e);
        }
    }
}
