package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.oversight.PastExit;

/** Reads the reference class: one row for each dated unit of a past exit. */
final class PastExitReader {

    private static final List<String> COLUMNS = List.of("mission", "unit", "driver", "planned", "actual", "source");
    private static final List<String> DRIVERS = List.of("deadline", "conditions");

    private final List<Flaw> flaws = new ArrayList<>();

    /** Reads the table; its flaws are in {@link #flaws()} afterwards. */
    List<PastExit> read(CsvTable table) {
        flaws.addAll(table.flaws());
        List<Flaw> wrongColumns = Columns.check(table, COLUMNS, Optional.of(List.of()));
        flaws.addAll(wrongColumns);
        List<PastExit> exits = new ArrayList<>();
        if (wrongColumns.isEmpty()) {
            Columns.enough(table.rows(), flaws).forEach(row -> exit(row).ifPresent(exits::add));
        }
        return exits;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Optional<PastExit> exit(CsvRow row) {
        int before = flaws.size();
        for (String column : List.of("mission", "unit")) {
            if (row.text(column).isEmpty()) {
                flaws.add(Columns.wrong(row, column, "text"));
            }
        }
        if (!DRIVERS.contains(row.text("driver"))) {
            flaws.add(Columns.wrong(row, "driver", "deadline or conditions"));
        }
        Optional<LocalDate> planned = row.findDate("planned");
        if (planned.isEmpty()) {
            flaws.add(Columns.wrong(row, "planned", "a date such as 2024-01-27"));
        }
        Optional<LocalDate> actual = row.findDate("actual");
        if (actual.isEmpty() && !row.text("actual").isEmpty()) {
            flaws.add(Columns.wrong(row, "actual", "a date such as 2024-01-27, or nothing while it is open"));
        }
        if (flaws.size() > before || planned.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PastExit(
                row.text("mission"),
                row.text("unit"),
                PastExit.Driver.valueOf(row.text("driver").toUpperCase(Locale.ROOT)),
                planned.get(),
                actual,
                row.text("source")));
    }
}
