package org.endstate.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.Comparison.Outlook;
import org.endstate.timeline.DateBand;

/**
 * A drawing of dates with their spread, one row each. Days run from left to right in every language.
 *
 * @param from the first day of the axis
 * @param to its last
 */
public record Bands(String title, LocalDate from, LocalDate to, List<Row> rows) {

    private static final int FEW_months = 18;
    private static final double AXIS = 18;

    private static final double WIDTH = 600;
    private static final double EDGE = 10;

    /** How wide the name of a month can be. */
    private static final double NAME = 100;

    private static final double ROW = 34;

    public Bands {
        rows = List.copyOf(rows);
        to = to.isAfter(from) ? to : from.plusDays(1);
    }

    /**
     * One row.
     *
     * @param style of its marks
     */
    public record Row(String label, String style, Outlook outlook) {

        /** Every day of it that is drawn. */
        Stream<LocalDate> days() {
            DateBand band = outlook.reached();
            return Stream.of(outlook.agreed(), outlook.planned(), band.p10(), band.p50(), band.p90())
                    .flatMap(Optional::stream);
        }
    }

    public double width() {
        return WIDTH;
    }

    public double height() {
        return bottom() + AXIS;
    }

    /** Where the axis is. */
    public double bottom() {
        return rows.size() * ROW + 4;
    }

    /** First days of years, or of quarters where the axis is short. */
    public List<LocalDate> ticks() {
        int step = ChronoUnit.MONTHS.between(from, to) > FEW_months ? 12 : 3;
        return Stream.iterate(from.withDayOfMonth(1).plusMonths(1), day -> !day.isAfter(to), day -> day.plusMonths(1))
                .filter(day -> (day.getMonthValue() - 1) % step == 0)
                .toList();
    }

    /** Where a row begins. */
    public double top(int row) {
        return row * ROW;
    }

    /** On which side of its day the name of a month stands, so that it is not cut off at an edge. */
    public String anchor(LocalDate day) {
        double place = Double.parseDouble(at(day));
        return place < NAME / 2 ? "start" : place > WIDTH - NAME / 2 ? "end" : "middle";
    }

    /** Where a day is; what lies beyond the axis is at its end. */
    public String at(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / (to.toEpochDay() - from.toEpochDay());
        return tenths(EDGE + Math.clamp(share, 0, 1) * (WIDTH - 2 * EDGE));
    }

    /** How wide the band of a row is; it ends with the axis where P90 is beyond the horizon. */
    public String spread(DateBand band) {
        double end = Double.parseDouble(at(band.p90().orElse(to)));
        double start = Double.parseDouble(at(band.p10().orElse(to)));
        return tenths(Math.max(2, end - start));
    }

    /** A coordinate, written the same in every language. */
    private static String tenths(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
