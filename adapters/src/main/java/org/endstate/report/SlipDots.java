package org.endstate.report;

import java.util.List;
import org.endstate.oversight.ReferenceClass;

/** Slips of past exits, one dot each, by what drove the date. */
final class SlipDots {

    private static final double WIDTH = 720;
    private static final double LEFT = 150;
    private static final double RIGHT = 700;
    private static final double ROW = 54;

    private SlipDots() {}

    static String draw(Plot.Frame frame, List<ReferenceClass> classes, Wording words) {
        Svg svg = new Svg(frame.id(), WIDTH, classes.size() * ROW + 34, frame.title(), frame.description());
        double bottom = classes.size() * ROW;
        double least = classes.stream()
                .flatMap(exits -> exits.slips_days().stream())
                .mapToDouble(Long::doubleValue)
                .min()
                .orElse(0);
        double most = classes.stream()
                .flatMap(exits -> exits.slips_days().stream())
                .mapToDouble(Long::doubleValue)
                .max()
                .orElse(1);
        double from = Math.min(-30, Math.floor(least / 30) * 30);
        double to = Math.max(30, Math.ceil(most / 30) * 30);
        for (double days = from; days <= to; days += 30) {
            double x = x(days, from, to);
            svg.line(days == 0 ? "mark" : "grid", x, 4, x, bottom);
            svg.text("middle tick", x, bottom + 16, words.number(days));
        }
        for (int row = 0; row < classes.size(); row++) {
            draw(svg, classes.get(row), row * ROW, from, to, words);
        }
        return svg.close();
    }

    private static void draw(Svg svg, ReferenceClass exits, double top, double from, double to, Wording words) {
        svg.text("end label", LEFT - 12, top + ROW / 2 + 4, words.choice("driver", exits.driver()));
        long before = Long.MIN_VALUE;
        int stacked = 0;
        for (long slip : exits.slips_days()) {
            stacked = slip - before < 5 ? stacked + 1 : 0;
            before = stacked == 0 ? slip : before;
            svg.circle("dot", x(slip, from, to), top + ROW - 10 - stacked * 8, 4);
        }
    }

    private static double x(double days, double from, double to) {
        return LEFT + (RIGHT - LEFT) * (days - from) / (to - from);
    }
}
