package org.endstate.formats.export;

/** How values are written in a table. */
final class Cell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cell() {}

    /**
     * Free text. Where a spreadsheet would take it for a formula, because it begins with one of {@code = + - @}, a tab
     * or a carriage return, it gets an apostrophe in front, which spreadsheets take as "this is text" (OWASP, "CSV
     * Injection"). Numbers and dates never pass through here, so a negative number stays one.
     */
    static String text(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String probability(double value) {
        return Json.round(JsonProbability.check(value), 4).toPlainString();
    }

    static String tenths(double value) {
        return Json.round(value, 1).toPlainString();
    }

    static String hundredths(double value) {
        return Json.round(value, 2).toPlainString();
    }
}
