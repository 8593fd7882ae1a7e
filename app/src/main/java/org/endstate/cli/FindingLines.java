package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import org.endstate.cli.HandoverServices.Remark;

/** An inspector's findings as lines, site after site; nothing where there are none. */
final class FindingLines {

    private static final int WIDTH = 92;

    private FindingLines() {}

    static List<String> of(List<Remark> findings, Paint paint) {
        List<String> lines = new ArrayList<>();
        if (findings.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add(Messages.count("check.findings", findings.size()));
        String site = "";
        for (Remark remark : findings) {
            if (!remark.site().equals(site)) {
                site = remark.site();
                lines.add("  " + paint.bold(site));
            }
            add(lines, "    - ", remark.what() + " " + remark.why());
            add(lines, "      ", text("check.to-do", remark.toDo()));
        }
        return lines;
    }

    private static void add(List<String> lines, String first, String text) {
        String indent = first;
        for (String line : Wrapped.of(text, WIDTH)) {
            lines.add(indent + line);
            indent = " ".repeat(first.length());
        }
    }
}
