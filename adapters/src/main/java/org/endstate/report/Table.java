package org.endstate.report;

import java.util.List;
import java.util.Set;

/**
 * Rows of text under their columns; the first column heads its row.
 *
 * @param english numbers of the columns, from 0, whose cells are quoted in English on a page in another language
 */
public record Table(String caption, List<String> columns, List<List<String>> rows, Set<Integer> english) {

    /** A table that quotes nothing. */
    public Table(String caption, List<String> columns, List<List<String>> rows) {
        this(caption, columns, rows, Set.of());
    }

    public Table {
        english = Set.copyOf(english);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has [" + row.size() + "] cells under [" + columns.size() + "] columns.");
            }
        }
    }

    /** Whether the cells of a column are in English on a page in another language. */
    public boolean isEnglish(int column) {
        return english.contains(column);
    }
}
