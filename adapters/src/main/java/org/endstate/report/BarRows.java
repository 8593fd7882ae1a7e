package org.endstate.report;

/** A drawing of named amounts: a bar each to the right of zero, a hollow one to the left where time was gained. */
final class BarRows {

    private static final double LEFT = 8;
    private static final double RIGHT = Plot.WIDTH - 52;
    private static final double TOP = 2;
    private static final double ROW = 36;

    private final Svg svg;
    private final LinearScale x;
    private final String style;
    private double row = TOP;

    /** All drawings that are compared are given the same lowest and highest amount. */
    BarRows(Plot.Title title, double lowest, double highest, String style) {
        this.style = style;
        x = LinearScale.around(lowest, highest, lowest < 0 ? LEFT + 30 : LEFT, RIGHT);
        svg = new Svg(title.id(), title.title(), title.description(), Plot.WIDTH, title.height());
        svg.line("axis", x.at(0), TOP, x.at(0), title.height() - 2);
    }

    static double height(int rows) {
        return TOP + rows * ROW + 4;
    }

    BarRows row(String label, double amount, String value) {
        double from = StrictMath.min(x.at(0), x.at(amount));
        double to = StrictMath.max(x.at(0), x.at(amount));
        svg.text("label", LEFT, row + 13, "start", label);
        svg.rect((amount < 0 ? "bar gained " : "bar ") + style, from, row + 19, StrictMath.max(1, to - from), 10);
        svg.text("tick", to + 6, row + 28, "start", value);
        row += ROW;
        return this;
    }

    String close() {
        return svg.close();
    }
}
