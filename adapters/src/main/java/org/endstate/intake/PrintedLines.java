package org.endstate.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of printed lines: a line goes on where it is nearly as long as the longest ones and ends no
 * sentence.
 */
final class PrintedLines {

    private static final double NEARLY = 0.75;

    private PrintedLines() {}

    static String joined(String printed) {
        List<String> lines = printed.lines().map(String::strip).toList();
        int longest = longest(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            append(paragraph, line);
            boolean blank = line.isEmpty();
            boolean goesOn = !blank && line.length() >= NEARLY * longest || blank && !ends(paragraph);
            if (!goesOn && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return String.join("\n", paragraphs);
    }

    /** The length that one line in ten exceeds. */
    private static int longest(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
    }

    private static boolean ends(StringBuilder paragraph) {
        return paragraph.isEmpty() || ".!?:\u201d\"".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
    }

    private static void append(StringBuilder paragraph, String line) {
        if (line.isEmpty()) {
            return;
        }
        int last = paragraph.length() - 1;
        boolean hyphen = last > 0 && paragraph.charAt(last) == '\u00AD';
        if (hyphen) {
            paragraph.setLength(last);
        } else if (last >= 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }
}
