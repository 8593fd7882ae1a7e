package org.endstate.report;

import java.util.List;

/** A drawing of distributions over ordered levels: one bar each, lowest level first, cut where the threshold lies. */
final class StackedRows {

    private static final double LEFT = 8;
    private static final double RIGHT = Plot.WIDTH - 12;
    private static final double TOP = 4;
    private static final double ROW = 44;
    private static final double SHARE_FOR_LABEL = 0.07;

    private final Svg svg;
    private final LinearScale x = new LinearScale(0, 1, LEFT, RIGHT);
    private final int threshold;
    private final Words words;
    private double row = TOP;

    StackedRows(String id, String title, String description, int rows, int threshold, Words words) {
        this.threshold = threshold;
        this.words = words;
        double bottom = TOP + rows * ROW;
        svg = new Svg(id, title, description, Plot.WIDTH, bottom + 22);
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        for (double tick : x.ticks()) {
            svg.line("axis", x.at(tick), bottom, x.at(tick), bottom + 4);
            String anchor = tick == 0 ? "start" : tick == 1 ? "end" : "middle";
            svg.text("tick", x.at(tick), bottom + 17, anchor, words.decimal(tick, 1));
        }
    }

    /** The class of a level's tint: six tints, spread over the levels there are. */
    static String style(int level, int levels) {
        return "l" + StrictMath.round(levels < 2 ? 0 : 5.0 * level / (levels - 1));
    }

    StackedRows row(String label, List<Double> probabilities) {
        svg.label("label", LEFT, RIGHT, row + 13, Svg.wrap(label, 1).getFirst());
        double from = 0;
        for (int level = 0; level < probabilities.size(); level++) {
            double to = from + probabilities.get(level);
            svg.rect(style(level, probabilities.size()), x.at(from), row + 19, x.at(to) - x.at(from), 16);
            if (to - from >= SHARE_FOR_LABEL) {
                String shade = level * 2 >= probabilities.size() ? "on-dark" : "on-light";
                svg.text(shade, (x.at(from) + x.at(to)) / 2, row + 31, "middle", words.whole(level));
            }
            if (level + 1 == threshold) {
                svg.line("threshold", x.at(to), row + 15, x.at(to), row + 39);
            }
            from = to;
        }
        row += ROW;
        return this;
    }

    String close() {
        return svg.close();
    }
}
