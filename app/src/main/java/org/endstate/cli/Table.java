package org.endstate.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, aligned to the left, two blanks apart. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int widestFirst;

    /** A table whose first column is cut at this many characters. */
    Table(int widestFirst) {
        this.widestFirst = widestFirst;
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>(List.of(cells));
        row.set(0, cut(row.getFirst()));
        rows.add(row);
    }

    /** A line of its own that makes no column wider. */
    void heading(String text) {
        rows.add(List.of(text));
    }

    private String cut(String cell) {
        return width(cell) <= widestFirst ? cell : cell.substring(0, cell.offsetByCodePoints(0, widestFirst - 1)) + "…";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String pad = " ".repeat(Math.max(0, columnWidth(column) - width(row.get(column))));
                line.append(row.get(column)).append(pad).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int columnWidth(int column) {
        return rows.stream()
                .filter(row -> row.size() > 1 && row.size() > column)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
