package org.endstate.bench.workbench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server in a process of its own, which prints its addresses. */
final class Server implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");

    private final Process process;
    private final BufferedReader said;
    private final URI address;

    private Server(String path, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        // As bin/start does for everything that does not plan.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", path, main));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = process.inputReader();
        address = next();
    }

    /** The workbench, as {@code endstate serve} starts it. */
    static Server workbench(Path data, List<Path> missions) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", "0", "--threads", "2"));
        missions.forEach(mission -> arguments.add(mission.toString()));
        return new Server(System.getProperty("java.class.path"), "org.endstate.wiring.Endstate", arguments);
    }

    /** A bare page of this length, by the same framework without its security. */
    static Server bare(int length) throws IOException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .flatMap(Server::files)
                .filter(file -> !file.contains("security"))
                .collect(Collectors.joining(File.pathSeparator));
        return new Server(path, "org.endstate.bench.workbench.bare.BarePage", List.of(Integer.toString(length)));
    }

    private static java.util.stream.Stream<String> files(String entry) {
        if (!entry.endsWith("*")) {
            return java.util.stream.Stream.of(entry);
        }
        try (var files = Files.list(Path.of(entry.substring(0, entry.length() - 1)))) {
            return files.map(Path::toString).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** The next address it prints. */
    URI next() throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return URI.create(found.group());
            }
        }
        throw new IOException("The server stopped before it answered.");
    }

    /** Time its processors have spent, in seconds. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
