package org.endstate.cli;

import java.util.ArrayList;
import java.util.List;
import org.endstate.cli.MissionReading.Problem;

/** Writes problems one below the other, each with the line it is in and a caret under the place. */
final class ProblemReport {

    private final Paint paint;

    ProblemReport(Paint paint) {
        this.paint = paint;
    }

    List<String> of(List<Problem> problems) {
        List<String> report = new ArrayList<>();
        for (Problem problem : problems) {
            report.add(headline(problem));
            problem.excerpt().lines().map(this::redCaret).forEach(report::add);
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

    private String redCaret(String line) {
        return line.endsWith("^") ? paint.red(line) : line;
    }
}
