package org.endstate.cli;

/** Reports every problem of a mission folder at once. */
final class RefusedFolder {

    private RefusedFolder() {}

    /** How to report. */
    record Style(boolean json, Paint.When color) {}

    /**
     * Prints the problems and a closing line.
     *
     * @param closing key of the closing line, which takes the number of problems
     */
    static int report(Desk desk, MissionReading.Refused refused, Style style, String closing) {
        Paint paint = desk.remarkPaint(style.color());
        new ProblemReport(paint).of(refused.problems()).forEach(desk::remark);
        desk.remark(Messages.count(closing, refused.problems().size()));
        if (style.json()) {
            desk.result(Json.write(Json.refused(refused.problems())));
        }
        return Exit.BAD_INPUT;
    }
}
