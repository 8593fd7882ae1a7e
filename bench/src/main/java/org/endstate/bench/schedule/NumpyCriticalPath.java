package org.endstate.bench.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.schedule.Network;
import org.endstate.schedule.Priority;
import org.endstate.uncertainty.ThreePoint;

/** The peer: a critical path vectorised over iterations in NumPy, {@code critical_path.py}, where it is installed. */
final class NumpyCriticalPath {

    /** What the script measured on one core, and the mean end for comparison. */
    record Answer(double nanosPerActivity, double mean_days) {}

    private NumpyCriticalPath() {}

    /** Empty, with a word to the reader, where there is no Python 3 with NumPy. */
    static Optional<Answer> run(Network network, ThreePoint[] durations) throws IOException {
        try (InputStream script = Objects.requireNonNull(
                NumpyCriticalPath.class.getResourceAsStream("critical_path.py"), "critical_path.py")) {
            ProcessBuilder builder =
                    new ProcessBuilder("python3", "-c", new String(script.readAllBytes(), StandardCharsets.UTF_8));
            builder.environment().put("OMP_NUM_THREADS", "1");
            Process python =
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (OutputStream input = python.getOutputStream()) {
                input.write(text(network, durations).getBytes(StandardCharsets.UTF_8));
            }
            String[] answer = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .trim()
                    .split(" ");
            if (answer.length == 2) {
                return Optional.of(new Answer(Double.parseDouble(answer[0]), Double.parseDouble(answer[1])));
            }
        } catch (IOException e) {
            System.out.println("python3 could not be run: " + e.getMessage());
        }
        System.out.println("NumPy is left out.\nMaybe install it: apt install python3-numpy, or pip install numpy.");
        return Optional.empty();
    }

    /** One line for each activity in an order in which predecessors come first: its number, durations, predecessors. */
    private static String text(Network network, ThreePoint[] durations) {
        int[][] before = PlainCriticalPath.before(network);
        List<Integer> order =
                Arrays.stream(Priority.byLatestFinish(network).order()).boxed().toList();
        return order.stream()
                .map(i -> i + " " + durations[i].low() + " " + durations[i].mode() + " " + durations[i].high()
                        + IntStream.of(before[i]).mapToObj(from -> " " + from).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
