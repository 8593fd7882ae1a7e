package org.endstate.report;

import java.util.ArrayList;
import java.util.List;

/** What the marks of a drawing mean. */
public record Legend(List<Entry> entries) {

    public Legend {
        entries = List.copyOf(entries);
    }

    /**
     * One mark.
     *
     * @param style class of the mark in the style sheet
     * @param sign a letter that stands in the drawing; empty where the mark is drawn
     */
    public record Entry(String style, String sign, String text) {}

    static Legend empty() {
        return new Legend(List.of());
    }

    Legend with(String style, String text) {
        return with(new Entry(style, "", text));
    }

    Legend withSign(String sign, String text) {
        return with(new Entry("sign", sign, text));
    }

    private Legend with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Legend(more);
    }
}
