package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;

/** A drawing of dates with their spread, one row each: its name, the planned work, P10 to P90, and P50. */
final class RangeRows {

    private static final double LINE = 14;
    private static final double BAND = 24;
    private static final int LINES = 2;

    private final RowCanvas canvas;
    private double row = RowCanvas.TOP;

    /**
     * One row.
     *
     * @param style class of the option
     * @param planned the planned work, or the planned day twice; empty where nothing is planned
     */
    record Row(String label, String style, Optional<Span> planned, DateBand band) {

        private List<String> lines() {
            return Svg.wrap(label, LINES);
        }
    }

    /** From a day to a day. */
    record Span(LocalDate from, LocalDate to) {}

    /** How high a drawing of these rows is. */
    static double height(List<Row> rows) {
        return RowCanvas.TOP
                + rows.stream()
                        .mapToDouble(row -> row.lines().size() * LINE + BAND)
                        .sum()
                + RowCanvas.BELOW;
    }

    RangeRows(Plot.Title title, Span axis, Words words) {
        canvas = new RowCanvas(title, Plot.WIDTH, axis, words);
    }

    /** An agreed date through all rows. */
    RangeRows mark(String letter, LocalDate date) {
        canvas.mark(letter, date);
        return this;
    }

    RangeRows rows(List<Row> rows) {
        rows.forEach(this::row);
        return this;
    }

    private void row(Row content) {
        for (String line : content.lines()) {
            row += LINE;
            canvas.label("label", row - 1, line);
        }
        double middle = row + 11;
        content.planned().ifPresent(span -> planned(span, middle));
        content.band()
                .p10()
                .ifPresentOrElse(
                        p10 -> canvas.band(content.style(), p10, content.band(), middle), () -> canvas.beyond(middle));
        row += BAND;
    }

    private void planned(Span span, double middle) {
        if (span.from().equals(span.to())) {
            canvas.svg().line("plan-day", canvas.at(span.to()), middle - 7, canvas.at(span.to()), middle + 7);
        } else {
            canvas.svg()
                    .rect("work", canvas.at(span.from()), middle - 2, canvas.at(span.to()) - canvas.at(span.from()), 4);
        }
    }

    String close() {
        return canvas.svg().close();
    }
}
