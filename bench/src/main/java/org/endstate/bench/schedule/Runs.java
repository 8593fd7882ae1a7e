package org.endstate.bench.schedule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * What has been measured so far, one value for each measure, program and instance. The file is written anew, aside and
 * moved into place, after every value, so that a benchmark that was stopped goes on where it was.
 */
final class Runs {

    private record Key(String measure, String program, String instance) {}

    private final Path file;
    private final Map<Key, Double> values = new LinkedHashMap<>();

    private Runs(Path file) {
        this.file = file;
    }

    /** The values in this file; none if there is no such file yet. */
    static Runs in(Path file) throws IOException {
        Runs runs = new Runs(file);
        if (Files.exists(file)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> runs.values.put(
                        new Key(row.getField("measure"), row.getField("program"), row.getField("instance")),
                        Double.valueOf(row.getField("value"))));
            }
        }
        return runs;
    }

    /** Forgets what was measured for these, so that it is measured again. */
    void forget(List<Measure> measures) {
        List<String> names = measures.stream().map(Measure::name).toList();
        values.keySet().removeIf(key -> names.contains(key.measure()));
    }

    boolean has(Measure measure, String program, String instance) {
        return values.containsKey(new Key(measure.name(), program, instance));
    }

    /** Measures a value unless it is there already. */
    void once(Measure measure, String program, String instance, DoubleSupplier value) throws IOException {
        if (!has(measure, program, instance)) {
            put(measure, program, instance, value.getAsDouble());
        }
    }

    /** Keeps a value. */
    void put(Measure measure, String program, String instance, double value) throws IOException {
        values.put(new Key(measure.name(), program, instance), value);
        write();
        long done = values.keySet().stream()
                .filter(key ->
                        key.measure().equals(measure.name()) && key.program().equals(program))
                .count();
        System.out.printf(
                "%4d %-10s %-10s %s: %.2f %s%n", done, program, instance, measure.name(), value, measure.unit());
    }

    private void write() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(aside)) {
            csv.writeRecord("measure", "program", "instance", "value");
            values.forEach(
                    (key, value) -> csv.writeRecord(key.measure(), key.program(), key.instance(), value.toString()));
        }
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The programs measured, in the order of their first value. */
    List<String> programs() {
        return values.keySet().stream().map(Key::program).distinct().toList();
    }

    /** The instances a program was measured on. */
    List<String> instances(Measure measure, String program) {
        return values.keySet().stream()
                .filter(key ->
                        key.measure().equals(measure.name()) && key.program().equals(program))
                .map(Key::instance)
                .toList();
    }

    /** The mean over some instances; empty if one of them was not measured, or there is none. */
    Optional<Double> mean(Measure measure, String program, List<String> instances) {
        double sum = 0;
        for (String instance : instances) {
            Double value = values.get(new Key(measure.name(), program, instance));
            if (value == null) {
                return Optional.empty();
            }
            sum += value;
        }
        return instances.isEmpty() ? Optional.empty() : Optional.of(sum / instances.size());
    }
}
