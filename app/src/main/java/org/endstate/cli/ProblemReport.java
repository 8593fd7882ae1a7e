package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.endstate.cli.MissionReading.Problem;

/** Writes problems one below the other, each with the line it is in and a caret under the place. */
final class ProblemReport {

    private static final int WIDEST_EXCERPT = 110;

    private final Path here;
    private final Paint paint;
    private final Map<String, List<String>> lines = new HashMap<>();

    ProblemReport(Path here, Paint paint) {
        this.here = here;
        this.paint = paint;
    }

    List<String> of(List<Problem> problems) {
        List<String> report = new ArrayList<>();
        for (Problem problem : problems) {
            report.add(headline(problem));
            report.addAll(excerpt(problem));
        }
        return report;
    }

    private String headline(Problem problem) {
        StringBuilder text = new StringBuilder(problem.what());
        if (!problem.expected().isEmpty()) {
            text.append("; ").append(Messages.text("problem.expected", problem.expected()));
        }
        if (!problem.hint().isEmpty()) {
            text.append("; ").append(problem.hint());
        }
        return paint.bold(place(problem)) + " " + text;
    }

    private static String place(Problem problem) {
        String line = problem.line() > 0 ? ":" + problem.line() : "";
        String column = problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "";
        return problem.file() + line + column + ":";
    }

    /** Two lines, or none where the file cannot be read, the line is empty, or the place lies far to the right. */
    private List<String> excerpt(Problem problem) {
        List<String> all = lines.computeIfAbsent(problem.file(), this::read);
        if (problem.line() < 1 || problem.line() > all.size()) {
            return List.of();
        }
        String line = all.get(problem.line() - 1);
        int length = line.codePointCount(0, line.length());
        if (line.isBlank() || problem.column() > Math.min(length + 1, WIDEST_EXCERPT)) {
            return List.of();
        }
        String shown = length <= WIDEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST_EXCERPT - 1)) + "…";
        return problem.column() < 1
                ? List.of("    " + shown)
                : List.of("    " + shown, "    " + paint.red(indent(line, problem.column()) + "^"));
    }

    /** As wide as what stands before the column: tabs stay tabs, combining marks take no room. */
    private static String indent(String line, int column) {
        StringBuilder indent = new StringBuilder();
        line.codePoints()
                .limit(column - 1L)
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
                .forEach(character -> indent.append(character == '\t' ? '\t' : ' '));
        return indent.toString();
    }

    private List<String> read(String file) {
        try {
            return Files.readAllLines(here.resolve(file));
        } catch (IOException e) {
            return List.of(); // the problem itself says what is wrong with the file
        }
    }
}
