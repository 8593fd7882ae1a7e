package org.endstate.web.page;

import java.util.List;

/** Cells under their columns; the first cell of a row heads it. */
public record Grid(String id, String caption, List<String> columns, List<List<String>> rows) {

    public Grid {
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
