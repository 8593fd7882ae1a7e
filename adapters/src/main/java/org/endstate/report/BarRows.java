package org.endstate.report;

import java.util.List;

/** A drawing of named amounts: a bar each to the right of zero, a hollow one to the left where time was gained. */
final class BarRows {

    private static final double LEFT = 8;
    private static final double RIGHT = Plot.WIDTH - 62;
    private static final double LINE = 14;
    private static final double BAR = 22;
    private static final int LINES = 2;

    private final Svg svg;
    private final LinearScale x;
    private final String style;
    private double row;

    /** One bar. */
    record Bar(String label, double amount, String value) {

        private List<String> lines() {
            return Svg.wrap(label, LINES);
        }
    }

    /** All drawings that are compared are given the same lowest and highest amount. */
    BarRows(Plot.Title title, double lowest, double highest, String style) {
        this.style = style;
        x = new LinearScale(lowest, StrictMath.max(lowest + 1, highest), LEFT, RIGHT);
        svg = new Svg(title.id(), title.title(), title.description(), Plot.WIDTH, title.height());
    }

    /** How high a drawing of these bars is. */
    static double height(List<Bar> bars) {
        return bars.stream().mapToDouble(bar -> bar.lines().size() * LINE + BAR).sum();
    }

    BarRows rows(List<Bar> bars) {
        bars.forEach(this::row);
        return this;
    }

    private void row(Bar bar) {
        for (String line : bar.lines()) {
            row += LINE;
            svg.label("label", LEFT, Plot.WIDTH - LEFT, row - 2, line);
        }
        double from = StrictMath.min(x.at(0), x.at(bar.amount()));
        double to = StrictMath.max(x.at(0), x.at(bar.amount()));
        svg.line("axis", x.at(0), row + 1, x.at(0), row + 17);
        svg.rect((bar.amount() < 0 ? "bar gained " : "bar ") + style, from, row + 4, StrictMath.max(1, to - from), 10);
        svg.text("tick", to + 6, row + 13, "start", bar.value());
        row += BAR;
    }

    String close() {
        return svg.close();
    }
}
