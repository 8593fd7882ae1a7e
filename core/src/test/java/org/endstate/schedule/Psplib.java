package org.endstate.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads PSPLIB single-mode instances (Kolisch and Sprecher 1997) where they are at hand; they are never copied here.
 * Public so that benchmarks can use it.
 */
public final class Psplib {

    private Psplib() {}

    /** The makespan of the best schedule known, by instance. */
    public static Map<String, Integer> bestKnown(Path folder) {
        Map<String, Integer> best = new HashMap<>();
        lines(folder.resolve("best_known.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> best.put(cells[0], Integer.parseInt(cells[2])));
        return best;
    }

    /** An instance as a network, over as many days as all its work takes. */
    public static Network read(Path file) {
        return read(file, 1, 1);
    }

    /**
     * The same with each day cut into so many parts, for durations that are no whole days, over so many times the days
     * that all its work takes.
     */
    public static Network read(Path file, int parts, int times) {
        List<String> lines = lines(file);
        int[] units = numbers(lines.get(after(lines, "RESOURCEAVAILABILITIES") + 1));
        int jobs = jobs(lines);
        int requests = after(lines, "REQUESTS/DURATIONS") + 2;
        int[][] rows = IntStream.range(0, jobs)
                .mapToObj(i -> numbers(lines.get(requests + i)))
                .toArray(int[][]::new);
        Plot plot = Plot.over(Arrays.stream(rows).mapToInt(row -> row[2]).sum() * parts * times + 1);
        for (int r = 0; r < units.length; r++) {
            plot.resource("r" + r, units[r]);
        }
        for (int job = 0; job < jobs; job++) {
            plot.activity("job" + (job + 1) + " " + rows[job][2] * parts);
            for (int r = 0; r < units.length; r++) {
                if (rows[job][3 + r] > 0) {
                    plot.builder.uses(job, r, rows[job][3 + r]);
                }
            }
        }
        int relations = after(lines, "PRECEDENCERELATIONS") + 1;
        for (int job = 0; job < jobs; job++) {
            int[] row = numbers(lines.get(relations + job));
            for (int k = 0; k < row[2]; k++) {
                plot.builder.after(job, row[3 + k] - 1);
            }
        }
        return plot.build();
    }

    private static int jobs(List<String> lines) {
        return numbers(lines.get(after(lines, "jobs(incl") - 1).replaceAll(".*:", ""))[0];
    }

    private static int after(List<String> lines, String heading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).replace(" ", "").startsWith(heading)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No heading [" + heading + "].");
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.trim().split("\\s+"))
                .filter(word -> word.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
