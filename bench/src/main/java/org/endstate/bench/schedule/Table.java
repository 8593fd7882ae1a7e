package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results, printed as they come and written at the end. */
final class Table {

    /**
     * One result.
     *
     * @param target what is to be reached, in words; empty where there is none
     */
    private record Row(String what, String program, int instances, String value, String target) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String what, String program, int instances, double value, String unit, String target) {
        Row row = new Row(what, program, instances, String.format(Locale.ROOT, "%.2f %s", value, unit), target);
        rows.add(row);
        System.out.printf(
                Locale.ROOT,
                "%-58s %-10s %4d  %16s  %s%n",
                row.what(),
                row.program(),
                row.instances(),
                row.value(),
                row.target());
    }

    void write(Path folder, String settings) throws IOException {
        Files.createDirectories(folder);
        List<String> csv = new ArrayList<>(List.of("what,program,instances,value,target"));
        List<String> markdown = new ArrayList<>(List.of(
                "# Schedule benchmark",
                "",
                "Written by `./dev bench schedule " + settings + "`.",
                "",
                "| what | program | instances | value | target |",
                "|---|---|---|---|---|"));
        for (Row row : rows) {
            csv.add(String.join(
                    ",", quoted(row.what()), row.program(), "" + row.instances(), row.value(), quoted(row.target())));
            markdown.add("| " + row.what() + " | " + row.program() + " | " + row.instances() + " | " + row.value()
                    + " | " + row.target() + " |");
        }
        Files.write(folder.resolve("schedule.csv"), csv);
        Files.write(folder.resolve("schedule.md"), markdown);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
