package org.endstate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.endstate.formats.judgements.StudyFiles;
import org.endstate.formats.judgements.StudyReading;
import org.endstate.judgement.CrossValidation;
import org.endstate.judgement.CrossValidation.OutOfSample;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyScores;
import org.endstate.judgement.Weighting;
import org.endstate.uncertainty.Draws;

/**
 * All studies of a folder: scored with all weightings, and cross-validated, on one core, beside
 * {@link PlainClassicalModel} in the same run. Refuses to compare programs that do not agree.
 */
final class JudgementBenchmark {

    private static final Draws DRAWS = Draws.of(2017);
    private static final int ROUNDS = 2;

    private JudgementBenchmark() {}

    /** One study, cross-validated. */
    private record Row(String study, CrossValidation validation) {}

    /**
     * Prints the table and the times.
     *
     * @param args the folder of studies, and a folder to write the results to, if any
     */
    static void main(String[] args) throws IOException {
        List<Study> studies = studies(Path.of(args[0]));
        double first = seconds(() -> scored(studies));
        double firstCrossed = seconds(() -> (double) rows(studies).size());
        PlainComparison plain = new PlainComparison(studies);
        plain.check();
        List<Row> rows = rows(studies);
        System.out.print(summary(rows));
        System.out.printf(
                Locale.ROOT, "first time: all weightings %.3f s, cross-validation %.3f s%n", first, firstCrossed);
        System.out.print(times(studies, plain));
        if (args.length > 1) {
            Files.createDirectories(Path.of(args[1]));
            Files.writeString(Path.of(args[1], "out-of-sample.csv"), table(rows));
            Files.writeString(Path.of(args[1], "summary.txt"), summary(rows));
        }
    }

    private static List<Study> studies(Path folder) {
        List<Study> studies = new ArrayList<>();
        for (StudyReading reading : StudyFiles.read(folder)) {
            switch (reading) {
                case StudyReading.Complete(Study study, var doubts) -> studies.add(study);
                case StudyReading.Refused(String name, var problems) ->
                    throw new IllegalStateException(name + " cannot be read: " + problems.getFirst());
            }
        }
        return studies;
    }

    private static List<Row> rows(List<Study> studies) {
        List<Row> rows = new ArrayList<>();
        for (Study study : studies) {
            validation(study).ifPresent(validation -> rows.add(new Row(study.name(), validation)));
        }
        return rows;
    }

    private static String times(List<Study> studies, PlainComparison plain) {
        return line("all weightings", () -> scored(studies), plain::scored)
                + line("cross-validation", () -> (double) rows(studies).size(), plain::crossed);
    }

    /** The time of the last of some rounds: after start, as a session sees it. */
    private static String line(String what, Supplier<Double> ours, Supplier<Double> plainly) {
        double seconds = 0;
        double plainSeconds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            seconds = seconds(ours);
            plainSeconds = seconds(plainly);
        }
        return String.format(
                Locale.ROOT,
                "%-17s %6.3f s, plain %6.3f s, ratio %5.1f%n",
                what,
                seconds,
                plainSeconds,
                plainSeconds / seconds);
    }

    private static double seconds(Supplier<Double> work) {
        long start = System.nanoTime();
        double result = work.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (Double.isNaN(result)) {
            throw new IllegalStateException("The work has no result.");
        }
        return seconds;
    }

    private static double scored(List<Study> studies) {
        double sum = 0;
        for (Study study : studies) {
            if (StudyScores.of(study, Weighting.standard()) instanceof StudyScores.Scored scored) {
                sum += scored.decisionMakers().size();
            }
        }
        return sum;
    }

    private static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("study,splits,training,"
                + "equal-accuracy,equal-information,equal-combined,"
                + "global-accuracy,global-information,global-combined,"
                + "optimised-accuracy,optimised-information,optimised-combined\n");
        for (Row row : rows) {
            CrossValidation v = row.validation();
            table.append(row.study()).append(',').append(v.splits()).append(',').append(v.training());
            for (OutOfSample scores : List.of(v.equal(), v.global(), v.optimised())) {
                table.append(String.format(
                        Locale.ROOT,
                        ",%.6f,%.6f,%.6f",
                        scores.statisticalAccuracy(),
                        scores.information(),
                        scores.combined()));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String summary(List<Row> rows) {
        return rows.size() + " studies, out of sample beside equal weights: geometric mean of the ratios\n"
                + summary("global, no cutoff", rows, CrossValidation::global)
                + summary("global, optimised", rows, CrossValidation::optimised);
    }

    private static String summary(String weighting, List<Row> rows, Function<CrossValidation, OutOfSample> of) {
        return String.format(
                Locale.ROOT,
                "%-18s accuracy %.2f  information %.2f  combined %.2f  better in %d%n",
                weighting,
                ratio(rows, v -> of.apply(v).statisticalAccuracy() / v.equal().statisticalAccuracy()),
                ratio(rows, v -> of.apply(v).information() / v.equal().information()),
                ratio(rows, v -> of.apply(v).combined() / v.equal().combined()),
                rows.stream()
                        .map(Row::validation)
                        .filter(v -> of.apply(v).combined() > v.equal().combined())
                        .count());
    }

    private static double ratio(List<Row> rows, ToDoubleFunction<CrossValidation> of) {
        return Math.exp(rows.stream()
                .map(Row::validation)
                .mapToDouble(v -> Math.log(of.applyAsDouble(v)))
                .average()
                .orElseThrow());
    }

    static Optional<CrossValidation> validation(Study study) {
        return CrossValidation.find(study, DRAWS.split(study.name()));
    }
}
