package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.report.QrCode;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbench with one small mission, and people who sign in to it. */
final class Commission implements AutoCloseable {

    static final String PASSWORD = "a sentence that is long enough";
    static final String MISSION = "/en/mission/small";

    final InventedBackstage backstage = new InventedBackstage();
    final InventedEvidence evidence = new InventedEvidence();
    Workbench workbench;
    InventedDatabases databases;
    private final Databases.Make make;
    private final WorkbenchSettings settings;
    private final Backstage behind;
    private final Map<String, Browser> signedIn = new HashMap<>();
    private Instant now = Instant.parse("2024-01-27T09:00:00Z");

    Commission(Path data) {
        this(data, Databases.Make.SQLITE);
    }

    /** A commission whose databases are of this make. */
    Commission(Path data, Databases.Make make) {
        this(data, make, Reach.DIRECT, Optional.empty(), WorkbenchSettings.Watching.LEAST);
    }

    /** A commission whose people may sign in by a provider. */
    Commission(Path data, OpenIdProvider provider) {
        this(data, Databases.Make.SQLITE, Reach.DIRECT, Optional.of(provider), WorkbenchSettings.Watching.LEAST);
    }

    Commission(Path data, Reach reach) {
        this(data, Databases.Make.SQLITE, reach, Optional.empty(), WorkbenchSettings.Watching.LEAST);
    }

    Commission(Path data, WorkbenchSettings.Watching watching) {
        this(data, Databases.Make.SQLITE, Reach.DIRECT, Optional.empty(), watching);
    }

    private Commission(
            Path data,
            Databases.Make make,
            Reach reach,
            Optional<OpenIdProvider> provider,
            WorkbenchSettings.Watching watching) {
        this.make = make;
        try {
            Path mission = Files.createDirectories(data.resolve("given"));
            Files.writeString(mission.resolve("mission.yaml"), "mission: small");
            settings = new WorkbenchSettings(
                    data.resolve("kept"),
                    new WorkbenchSettings.Listening("127.0.0.1", 0),
                    List.of(mission),
                    1,
                    reach,
                    provider,
                    watching);
            behind = backstage;
            workbench = started();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A commission on the missions of these folders. */
    Commission(Path data, List<Path> missions) {
        this(data, Databases.Make.SQLITE, missions);
    }

    Commission(Path data, Databases.Make make, List<Path> missions) {
        this.make = make;
        settings = new WorkbenchSettings(data.resolve("kept"), "127.0.0.1", 0, missions, 1);
        behind = new FolderBackstage();
        workbench = started();
    }

    private Workbench started() {
        databases = InventedDatabases.in(settings.data(), make);
        return Workbench.start(
                settings,
                new Ports(
                        behind,
                        databases,
                        Commission::stated,
                        evidence,
                        new InventedData(),
                        QrCode::svg,
                        new FolderStocktaking(),
                        new FolderSites()),
                clock());
    }

    private static Statements.Outcome stated(JointStatement statement, Statements.Form form) {
        return new Statements.Outcome.Done((form + ": " + statement.stated()).getBytes(StandardCharsets.UTF_8));
    }

    /** One column of the workbench's own tables. */
    List<String> rows(String query) {
        try (InventedDatabases databases = InventedDatabases.in(settings.data(), make)) {
            return JdbcClient.create(databases.tables())
                    .sql(query)
                    .query(String.class)
                    .list();
        }
    }

    /** Stops the workbench and starts it again on what it has kept. */
    void restart() {
        workbench.close();
        workbench = started();
        signedIn.values().forEach(browser -> browser.movesTo(workbench));
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Browser stranger() {
        return new Browser(workbench);
    }

    /** The administrator, who opened the first account. */
    Browser administrator() {
        return signedIn.computeIfAbsent("Admin", name -> {
            String link = "/first?" + workbench.firstLink().orElseThrow().getQuery();
            return joined(name, link, "/first", Map.of("name", name, "password", PASSWORD));
        });
    }

    /** A person of this role, invited and signed in. */
    Browser person(Role role, String party) {
        if (role == Role.ADMINISTRATOR) {
            return administrator();
        }
        String name = role + party;
        if (!signedIn.containsKey(name)) {
            signedIn.put(name, joined(name, invite(name, role, party), "/join", Map.of("password", PASSWORD)));
        }
        return Objects.requireNonNull(signedIn.get(name));
    }

    private Browser joined(String name, String link, String action, Map<String, String> form) {
        Browser browser = stranger();
        assertThat(browser.submit(link, action, form).statusCode()).isEqualTo(200);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    Browser person(Role role) {
        return person(role, role.ofParty() ? "host" : "");
    }

    /** The link of an invitation. */
    String invite(String name, Role role, String party) {
        var answer = administrator()
                .submit(
                        "/en/people",
                        "/en/people/invite",
                        Map.of("name", name, "role", role.name(), "party", party, "group", ""));
        return Jsoup.parse(answer.body()).select("code").text();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
