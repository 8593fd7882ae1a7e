package org.endstate.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken between words. */
final class Wrapped {

    private Wrapped() {}

    /** At least one line; none longer than the width unless it is a single word. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = "";
            }
            line += (line.isEmpty() ? "" : " ") + word;
        }
        lines.add(line);
        return lines;
    }
}
