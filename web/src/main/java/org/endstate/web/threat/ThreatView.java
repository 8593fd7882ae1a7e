package org.endstate.web.threat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.mission.Area;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.ScreenView;

/** What the threat screen shows beside the report: deaths by area and month, each number leading to its rows. */
public final class ThreatView {

    private final ScreenView screen;
    private final Optional<DeathRecord> record;
    private final Written written;

    ThreatView(ScreenView screen, Optional<DeathRecord> record) {
        this.screen = screen;
        this.record = record;
        this.written = new Written(screen.page().language());
    }

    public ScreenView screen() {
        return screen;
    }

    public MissionPage on() {
        return screen.on();
    }

    /** Whether any death, or that there was none, is recorded. */
    public boolean isRecorded() {
        return record.isPresent();
    }

    /**
     * A number that leads to its rows.
     *
     * @param label what a screen reader says of it
     */
    public record Cell(String text, String address, String label) {}

    /** An area with its months and, last, their sum. */
    public record Row(String name, String address, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The months, the last one last, and a word for their sum. */
    public List<String> columns() {
        return record.map(found -> Months.last(found.months()).each().map(this::month))
                .map(months -> Stream.concat(months, Stream.of(on().say("threat.behind.sum")))
                        .toList())
                .orElse(List.of());
    }

    private String month(YearMonth month) {
        return written.month(month.atDay(1));
    }

    /** Every area of the mission. */
    public List<Row> rows() {
        return record.map(found -> on().dossier().mission().areas().stream()
                        .map(area -> row(found.months(), area))
                        .toList())
                .orElse(List.of());
    }

    private Row row(DeathsByMonth months, Area area) {
        int number = months.areas().indexOf(area.id());
        String name = area.name().in(screen.page().language().code());
        Months shown = Months.last(months);
        List<Cell> cells = new ArrayList<>();
        double sum = 0;
        for (YearMonth month : shown.each().toList()) {
            int at = (int) ChronoUnit.MONTHS.between(months.first(), month);
            double deaths = months.expected(at, number);
            sum += deaths;
            cells.add(cell(area, new Months(month, month), deaths, name + ", " + month(month)));
        }
        cells.add(cell(area, shown, sum, name + ", " + on().say("threat.behind.sum")));
        return new Row(name, on().to("threat/area/" + area.id()), cells);
    }

    private Cell cell(Area area, Months months, double deaths, String where) {
        String text = written.count(deaths);
        return new Cell(text, on().to("threat/area/" + area.id() + months.query()), where + ": " + text);
    }
}
