package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Bench bench() throws IOException {
        Bench bench = new Bench(folder);
        bench.serve.interrupt = () -> bench.interrupt.run();
        return bench;
    }

    private void mission(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("mission.yaml"), "endstate: 1\n");
    }

    @Test
    void answers_this_machine_only_until_told_otherwise() throws IOException {
        Bench bench = bench();
        assertThat(bench.run("serve")).isEqualTo(Exit.INTERRUPTED);

        assertThat(bench.serve.started.getFirst().listening().host()).isEqualTo("127.0.0.1");
        assertThat(bench.out()).startsWith("The workbench answers at http://127.0.0.1:8080/");
    }

    @Test
    void an_interrupt_closes_it() throws IOException {
        Bench bench = bench();
        bench.run("serve");

        assertThat(bench.serve.closed).isTrue();
    }

    @Test
    void prints_the_link_of_the_first_account_while_there_is_none() throws IOException {
        Bench bench = bench();
        bench.serve.firstLink = Optional.of(URI.create("http://127.0.0.1:8080/first?token=secret"));

        bench.run("serve");

        assertThat(bench.out()).contains("http://127.0.0.1:8080/first?token=secret");
    }

    @Test
    void missions_and_data_are_looked_for_from_where_it_is_called() throws IOException {
        Bench bench = bench();
        mission("a");
        mission("b");
        bench.run("serve", "a", "b", "--data", "kept", "--port", "0");

        ServeServices.Settings settings = bench.serve.started.getFirst();
        assertThat(settings.missions()).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(settings.data()).isEqualTo(folder.resolve("kept"));
    }

    @Test
    void the_address_that_people_type_in_is_handed_on() throws IOException {
        Bench bench = bench();
        bench.run("serve", "--origin", "https://endstate.example");

        assertThat(bench.serve.started.getFirst().listening().origin())
                .hasValue(URI.create("https://endstate.example"));
    }

    @Test
    void a_mission_that_cannot_be_read_is_refused_with_its_problems_before_anything_starts() throws IOException {
        Bench bench = bench();
        mission("a");
        bench.reading = (folder, asOf) -> new MissionReading.Refused(
                List.of(new MissionReading.Problem("mission.yaml", 3, 5, "[names] is not known here", "name", "", "")));

        assertThat(bench.run("serve", "a")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.serve.started).isEmpty();
        assertThat(bench.err()).contains("mission.yaml:3:5", "the workbench was not started");
    }

    @Test
    void a_port_that_is_none_is_refused_before_anything_starts() throws IOException {
        Bench bench = bench();
        assertThat(bench.run("serve", "--port", "70000")).isEqualTo(Exit.BAD_INPUT);

        assertThat(bench.serve.started).isEmpty();
        assertThat(bench.err()).contains("70000 is no port.");
    }

    @Test
    void watches_nothing_until_told_otherwise() throws IOException {
        Bench bench = bench();
        bench.run("serve");
        bench.run("serve", "--log", "log.json", "--open-metrics");

        assertThat(bench.serve.started)
                .extracting(ServeServices.Settings::watching)
                .containsExactly(
                        new ServeServices.Watching(Optional.empty(), false),
                        new ServeServices.Watching(Optional.of(folder.resolve("log.json")), true));
    }

    @Test
    void asks_nobody_outside_until_a_file_says_whom() throws IOException {
        var provider = new ServeServices.Provider(
                "https://login.example.org", "endstate", "hush", new ServeServices.Words("Sign in", "الدخول"));
        Bench bench = bench();
        bench.serve.provider = new CommissionServices.Outcome.Read<>(provider);
        bench.run("serve");
        bench.run("serve", "--sign-in-with", "sign-in.yaml");

        assertThat(bench.serve.started)
                .extracting(ServeServices.Settings::provider)
                .containsExactly(Optional.empty(), Optional.of(provider));
        assertThat(bench.serve.started.toString()).doesNotContain("hush");
    }

    @Test
    void problems_of_missions_and_of_the_provider_are_told_together_before_anything_starts() throws IOException {
        Bench bench = bench();
        mission("a");
        bench.reading = (folder, asOf) -> new MissionReading.Refused(
                List.of(new MissionReading.Problem("mission.yaml", 3, 5, "[names] is not known here", "name", "", "")));
        bench.serve.provider = new CommissionServices.Outcome.Refused<>(
                List.of(new MissionReading.Problem("sign-in.yaml", 2, 9, "no issuer", "https://", "", "")));

        assertThat(bench.run("serve", "a", "--sign-in-with", "sign-in.yaml")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.serve.started).isEmpty();
        assertThat(bench.err()).contains("mission.yaml:3:5", "sign-in.yaml:2:9", "2 problems");
    }
}
