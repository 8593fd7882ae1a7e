package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.csv.CsvRow;
import org.endstate.formats.csv.CsvTable;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Nearest;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;

/** The flaws that all tables share. */
public final class Columns {

    private Columns() {}

    /**
     * What is wrong with the header.
     *
     * @param optional the only other columns the table may have; empty if it may have any
     */
    public static List<Flaw> check(CsvTable table, List<String> wanted, Optional<List<String>> optional) {
        List<Flaw> flaws = new ArrayList<>();
        String all = "the columns " + String.join(",", wanted);
        if (table.header().isEmpty()) {
            return table.flaws().isEmpty() ? List.of(Flaw.of(Place.START, "the table is empty", all)) : List.of();
        }
        for (String column : wanted) {
            long found = table.header().stream().filter(column::equals).count();
            if (found != 1) {
                String what = found == 0 ? "the table has no column " : "the table has more than one column ";
                flaws.add(Flaw.of(Place.START, what + Quoted.of(column), all));
            }
        }
        for (String column : table.header()) {
            if (optional.filter(more -> !wanted.contains(column) && !more.contains(column))
                    .isPresent()) {
                flaws.add(unknown(column, table, wanted, optional.orElse(List.of())));
            }
        }
        return flaws;
    }

    private static Flaw unknown(String column, CsvTable table, List<String> wanted, List<String> optional) {
        String all = "the columns " + String.join(",", wanted)
                + (optional.isEmpty() ? "" : " and, as needed, " + String.join(",", optional));
        List<String> absent = Stream.concat(wanted.stream(), optional.stream())
                .filter(known -> !table.header().contains(known))
                .toList();
        return Flaw.of(placeOf(column, table), "the table has an unknown column " + Quoted.of(column), all)
                .maybe(Nearest.to(column, absent));
    }

    private static Place placeOf(String column, CsvTable table) {
        return new CsvRow(1, table.header(), table.header()).placeOf(column);
    }

    /** A field that does not hold what it should. */
    public static Flaw wrong(CsvRow row, String column, String expected) {
        String text = row.text(column);
        return Flaw.of(
                row.placeOf(column),
                Quoted.of(column) + " is " + (text.isEmpty() ? "empty" : Quoted.of(text)),
                expected);
    }

    /** The rows, until there are enough flaws to stop at. */
    static Stream<CsvRow> enough(List<CsvRow> rows, List<Flaw> flaws) {
        return rows.stream().takeWhile(row -> flaws.size() < Problems.ENOUGH);
    }

    static String rows(int number) {
        return number == 1 ? "1 row" : number + " rows";
    }
}
