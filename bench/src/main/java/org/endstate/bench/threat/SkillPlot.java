package org.endstate.bench.threat;

import static org.endstate.bench.threat.ScoreFiles.number;

import java.util.List;
import org.endstate.threat.Score;
import org.endstate.threat.SkillTable;

/**
 * A plot of one study: CRPS per window relative to the benchmark, and the histogram of where outcomes fell in their
 * forecasts.
 */
final class SkillPlot {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 320;
    private static final int LEFT = 50;
    private static final int TOP = 40;
    private static final int BOTTOM = 270;
    private static final int RIGHT = 560;
    private static final int BINS_LEFT = 620;
    private static final double LOWEST = 0.4;
    private static final double HIGHEST = 1.4;
    private static final List<Line> LINES = List.of(
            new Line(Study.CONFLICTOLOGY, "#666666"), new Line(Study.STANDARD, "#0b5394"), new Line(7, "#b45f06"));

    private final StringBuilder svg = new StringBuilder();

    private record Line(int method, String colour) {}

    private SkillPlot() {}

    static String svg(Study study) {
        SkillPlot plot = new SkillPlot();
        plot.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n<title>")
                .append(study.what())
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        plot.ratios(study.table());
        plot.histogram(study.table());
        return plot.svg.append("</svg>\n").toString();
    }

    private void ratios(SkillTable table) {
        text(LEFT, 20, "CRPS relative to conflictology-12, by forecast year (below 1 is better)", "black");
        for (double level = LOWEST; level <= HIGHEST + 1e-9; level += 0.2) {
            rule(LEFT, y(level), RIGHT, level);
            text(LEFT - 32, y(level) + 4, number(level, 1), "#444444");
        }
        int windows = table.windows().size();
        for (int window = 0; window < windows; window++) {
            int year = table.windows().get(window).known().getYear() + 1;
            text(x(window, windows) - 14, BOTTOM + 18, String.valueOf(year), "#444444");
        }
        double label = LEFT;
        for (Line line : LINES) {
            StringBuilder points = new StringBuilder();
            for (int window = 0; window < windows; window++) {
                SkillTable of = table.inWindow(window);
                double ratio = of.mean(Score.CRPS, line.method()) / of.mean(Score.CRPS, Study.CONFLICTOLOGY);
                points.append(number(x(window, windows), 1))
                        .append(',')
                        .append(number(y(Math.clamp(ratio, LOWEST, HIGHEST)), 1))
                        .append(' ');
            }
            svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                    .append(line.colour())
                    .append("\" points=\"")
                    .append(points)
                    .append("\"/>\n");
            text(label, BOTTOM + 40, table.methods().get(line.method()).name(), line.colour());
            label += 180;
        }
    }

    private void histogram(SkillTable table) {
        text(BINS_LEFT, 20, "Where outcomes fell in the forecast (flat is calibrated)", "black");
        List<Double> shares = table.active().transform(Study.STANDARD);
        double width = (WIDTH - 30.0 - BINS_LEFT) / shares.size();
        for (int bin = 0; bin < shares.size(); bin++) {
            double height = Math.min(1, shares.get(bin) / 0.3) * (BOTTOM - TOP);
            svg.append("<rect fill=\"#0b5394\" x=\"")
                    .append(number(BINS_LEFT + bin * width, 1))
                    .append("\" y=\"")
                    .append(number(BOTTOM - height, 1))
                    .append("\" width=\"")
                    .append(number(width - 2, 1))
                    .append("\" height=\"")
                    .append(number(height, 1))
                    .append("\"/>\n");
        }
        double even = BOTTOM - 0.1 / 0.3 * (BOTTOM - TOP);
        rule(BINS_LEFT, even, WIDTH - 30.0, 1);
        text(BINS_LEFT, BOTTOM + 18, "0", "#444444");
        text(WIDTH - 40.0, BOTTOM + 18, "1", "#444444");
        text(BINS_LEFT, BOTTOM + 40, "units with deaths in the year before", "#444444");
    }

    private void rule(double from, double y, double to, double level) {
        svg.append("<line stroke=\"")
                .append(StrictMath.abs(level - 1) < 1e-6 ? "#000000" : "#dddddd")
                .append("\" x1=\"")
                .append(number(from, 1))
                .append("\" x2=\"")
                .append(number(to, 1))
                .append("\" y1=\"")
                .append(number(y, 1))
                .append("\" y2=\"")
                .append(number(y, 1))
                .append("\"/>\n");
    }

    private void text(double x, double y, String text, String colour) {
        svg.append("<text fill=\"")
                .append(colour)
                .append("\" x=\"")
                .append(number(x, 1))
                .append("\" y=\"")
                .append(number(y, 1))
                .append("\">")
                .append(text)
                .append("</text>\n");
    }

    private static double x(int window, int windows) {
        return LEFT + (window + 0.5) * (RIGHT - LEFT) / windows;
    }

    private static double y(double ratio) {
        return BOTTOM - (ratio - LOWEST) / (HIGHEST - LOWEST) * (BOTTOM - TOP);
    }
}
