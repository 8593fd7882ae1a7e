package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.oversight.MixedDates;
import org.endstate.timeline.DateBand;

/** Dates with past exits mixed in, on the screen and for machines, never without what they were made from. */
final class MixedSummary {

    private MixedSummary() {}

    /** None where nothing is mixed; else an empty line and a table. */
    static List<String> lines(List<MixedDates> all, int width) {
        if (all.isEmpty()) {
            return List.of();
        }
        Table table = new Table(width);
        table.row(text("summary.mixed"), "P10", "P50", "P80", "P90");
        for (MixedDates dates : all) {
            MixedDates.Outside outside = dates.outside();
            table.heading(dates.milestone() + ": "
                    + text(
                            "summary.mixed-option",
                            Messages.of(dates.option()),
                            Messages.of("Driver", outside.driver()),
                            outside.n()));
            table.row(row(text("summary.mixed-inside"), dates.bands().inside()));
            table.row(row(text("summary.mixed-outside"), dates.bands().outside()));
            table.row(row(
                    text("summary.mixed-both", Numbers.percent(outside.weight())),
                    dates.bands().mixed()));
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        return lines;
    }

    private static String[] row(String name, DateBand band) {
        return new String[] {
            "  " + name,
            Numbers.date(band.p10()),
            Numbers.date(band.p50()),
            Numbers.date(band.p80()),
            Numbers.date(band.p90())
        };
    }

    static Map<String, Object> json(MixedDates dates) {
        MixedDates.Outside outside = dates.outside();
        return Json.object(
                "milestone", dates.milestone(),
                "option", dates.option().code(),
                "driver", outside.driver().name().toLowerCase(Locale.ROOT),
                "n", outside.n(),
                "weight", outside.weight(),
                "inside", band(dates.bands().inside()),
                "outside", band(dates.bands().outside()),
                "mixed", band(dates.bands().mixed()));
    }

    private static Map<String, Object> band(DateBand band) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("p10", date(band.p10()));
        all.put("p50", date(band.p50()));
        all.put("p80", date(band.p80()));
        all.put("p90", date(band.p90()));
        return all;
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(Object::toString).orElse("");
    }
}
