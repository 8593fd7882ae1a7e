package org.endstate.report;

import java.util.List;

/** Rows of text under their columns; the first column heads its row. */
public record Table(String caption, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has [" + row.size() + "] cells under [" + columns.size() + "] columns.");
            }
        }
    }
}
