package org.endstate.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as comma-separated values (RFC 4180) that no spreadsheet runs: a cell that begins like a formula gets
 * an apostrophe before it.
 */
public final class SafeCsv {

    private static final String RUN = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    public void row(List<String> cells) {
        text.append(cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && RUN.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** All rows, with Windows line ends as the standard wants them. */
    public String text() {
        return text.toString();
    }
}
