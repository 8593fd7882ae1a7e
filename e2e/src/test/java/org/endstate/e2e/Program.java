package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code endstate serve} as a process of its own, on a free port of this machine. */
final class Program implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final int SECONDS_TO_STOP = 20;

    private final Process process;
    private final BufferedReader said;
    private final Path errors;
    private final URI address;

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        said = process.inputReader();
        address = nextAddress();
    }

    /** Starts it on this folder of data, with these mission folders; it answers when this returns. */
    static Program start(Path data, Path... missions) {
        return start(data, List.of(), missions);
    }

    /** Starts it with these options beside. */
    static Program start(Path data, List<String> options, Path... missions) {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.endstate.wiring.Endstate");
        Stream<String> serve = Stream.of("serve", "--data", data.toString(), "--port", "0", "--threads", "2");
        List<String> command = Stream.of(
                        java, serve, options.stream(), Stream.of(missions).map(Path::toString))
                .flatMap(part -> part)
                .toList();
        try {
            Path errors = Files.createDirectories(data).resolve("errors.log");
            return new Program(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                            .start(),
                    errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** The same by the name of this machine: passkeys are bound to names. */
    URI addressByName() {
        return URI.create("http://localhost:" + address.getPort());
    }

    /** The link of the first administrator, which is printed after the address where nobody has an account yet. */
    URI firstLink() {
        return nextAddress();
    }

    private URI nextAddress() {
        return said.lines()
                .map(ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> URI.create(found.group()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It stopped and said: " + errors()));
    }

    /** What it wrote to standard error. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: nothing in it has a chance to end well. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            boolean stopped = process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(stopped)
                    .as("It stops within " + SECONDS_TO_STOP + " s of being asked to.")
                    .isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }
}
