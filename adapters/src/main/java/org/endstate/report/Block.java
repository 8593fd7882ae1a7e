package org.endstate.report;

import java.util.List;

/** A piece of a section, in the order in which it is read. */
public sealed interface Block {

    /** A heading within the section, with a short mark beside it; the mark is empty where there is none. */
    record Heading(String text, String mark, String markStyle) implements Block {
        Heading(String text) {
            this(text, "", "");
        }
    }

    /** A paragraph; {@code style} is {@code note} for what is said aside. */
    record Paragraph(String text, String style) implements Block {
        Paragraph(String text) {
            this(text, "");
        }
    }

    /** Pictures side by side where there is room; {@code wide} ones take the whole width. */
    record Pictures(List<Picture> pictures, boolean wide) implements Block {
        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /** A table in the open. */
    record Open(Table table) implements Block {}

    /** A table that is folded away until it is asked for. */
    record Folded(String title, Table table) implements Block {}

    /** Bars with their names and values. */
    record Bars(String title, List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /** One bar; {@code share} in [-1,1] of the longest. */
    record Bar(String name, String value, String detail, double share) {}

    /** A chart with the numbers behind it. */
    record Picture(String title, String svg, Table table) {}

    /** Rows of text; the first column heads its row. */
    record Table(List<String> columns, List<List<String>> rows, boolean numeric) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
