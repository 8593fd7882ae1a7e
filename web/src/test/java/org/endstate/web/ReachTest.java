package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which names a workbench answers, and how long it waits. */
class ReachTest {

    private static final Reach EXAMPLE =
            new Reach(Optional.of(URI.create("http://endstate.example")), Duration.ofSeconds(1));

    @TempDir
    private Path folder = Path.of("");

    /** The first line of what the server says to a request under this host name. */
    private static String ask(Commission commission, String host) throws IOException {
        return talk(commission, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    private static String talk(Commission commission, String request) throws IOException {
        try (Socket socket =
                new Socket("127.0.0.1", commission.workbench.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().findFirst().orElse("");
        }
    }

    @Test
    void a_name_that_is_not_the_workbenchs_is_refused_and_noted() throws Exception {
        try (Commission commission = new Commission(folder)) {
            assertThat(ask(commission, "rebound.example")).contains(" 421");
            assertThat(ask(commission, "localhost")).contains(" 200");
            assertThat(ask(commission, "[::1]:8080")).contains(" 200");
            assertThat(commission.person(Role.AUDITOR).page("/en/trail").text()).contains("host rebound.example");
        }
    }

    @Test
    void with_an_origin_links_name_it_whatever_a_request_says() throws Exception {
        try (Commission commission = new Commission(folder, EXAMPLE)) {
            assertThat(ask(commission, "endstate.example")).contains(" 200");
            assertThat(ask(commission, "endstate.example.evil")).contains(" 421");
            assertThat(commission.invite("Guest", Role.OBSERVER, "")).startsWith("http://endstate.example/join?token=");
        }
    }

    @Test
    void invitations_lead_to_where_the_workbench_was_said_to_be() {
        try (Commission commission = new Commission(folder)) {
            assertThat(commission.invite("Guest", Role.OBSERVER, ""))
                    .startsWith(commission.workbench.address() + "join?token=");
        }
    }

    @Test
    void who_sends_one_byte_at_a_time_is_cut_off() throws Exception {
        Reach impatient = new Reach(Optional.empty(), Duration.ofSeconds(1));
        try (Commission commission = new Commission(folder, impatient);
                Socket socket =
                        new Socket("127.0.0.1", commission.workbench.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread trickle = Thread.ofVirtual().start(() -> trickle(socket));

            int first = socket.getInputStream().read();
            trickle.interrupt();

            assertThat(first).as("an answer, or the end of the connection").isIn(-1, (int) 'H');
            assertThat(commission.person(Role.AUDITOR).page("/en/trail").text()).contains("slow POST");
        }
    }

    private static void trickle(Socket socket) {
        try {
            while (!Thread.interrupted()) {
                socket.getOutputStream().write('x');
                Thread.sleep(Duration.ofMillis(100));
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"endstate.example", "ftp://endstate.example", "https://endstate.example/path", "https:///"})
    void an_origin_is_a_scheme_and_a_host(String origin) {
        assertThatThrownBy(() -> new Reach(Optional.of(URI.create(origin)), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
