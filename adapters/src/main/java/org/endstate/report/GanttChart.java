package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.timeline.DateBand;

/** Sites over time: planned work as a bar, and when each is vacated as a band with its median. */
final class GanttChart {

    private static final double WIDTH = 720;
    private static final double LEFT = 190;
    private static final double RIGHT = 708;
    private static final double ROW = 34;
    private static final double TOP = 14;

    private GanttChart() {}

    /**
     * One row of the chart.
     *
     * @param from first planned day of work; empty where nothing is planned
     * @param to day on which the plan vacates the site; empty where it does not within the horizon
     */
    record Row(String name, Optional<LocalDate> from, Optional<LocalDate> to, DateBand vacated) {}

    static String draw(Plot.Frame frame, List<Row> rows, LocalDate from, LocalDate to, Wording words) {
        double bottom = TOP + rows.size() * ROW;
        Svg svg = new Svg(frame.id(), WIDTH, bottom + 28, frame.title(), frame.description());
        TimeAxis time = new TimeAxis(from, to, LEFT, RIGHT);
        time.draw(svg, words, TOP, bottom);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, time, rows.get(i), TOP + i * ROW, to);
        }
        svg.line("axis", LEFT, bottom, RIGHT, bottom);
        return svg.close();
    }

    private static void row(Svg svg, TimeAxis time, Row row, double y, LocalDate horizon) {
        svg.text("end label", LEFT - 10, y + ROW / 2 + 4, shorten(row.name()));
        if (row.from().isPresent()) {
            double start = time.x(row.from().get());
            svg.rectangle("planned", start, y + 7, time.x(row.to().orElse(horizon)) - start, 8);
        }
        double early = time.x(row.vacated().p10().orElse(horizon));
        double late = time.x(row.vacated().p90().orElse(horizon));
        svg.rectangle("spread", early, y + 18, Math.max(2, late - early), 9);
        row.vacated().p50().ifPresent(median -> svg.rectangle("median", time.x(median) - 1.5, y + 15, 3, 15));
    }

    private static String shorten(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29).strip() + "…";
    }
}
