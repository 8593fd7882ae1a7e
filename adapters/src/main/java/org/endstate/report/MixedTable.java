package org.endstate.report;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.mission.Milestone;
import org.endstate.oversight.MixedDates;
import org.endstate.timeline.DateBand;

/** Dates with the outside view mixed in, each below the simulation and the past exits it was made from. */
final class MixedTable {

    private final Brief brief;
    private final Words words;
    private final List<MixedDates> all;

    MixedTable(Brief brief, List<MixedDates> all) {
        this.brief = brief;
        this.words = brief.words();
        this.all = all;
    }

    /** Three rows for each milestone and option. */
    Table table() {
        List<String> columns = List.of(
                words.of("column.milestone"),
                words.of("column.option"),
                words.of("outside.column.forecast"),
                words.of("p10"),
                words.of("p50"),
                words.of("p80"),
                words.of("p90"));
        return new Table(
                words.of("outside.mixed"),
                columns,
                all.stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(MixedDates dates) {
        MixedDates.Outside outside = dates.outside();
        return Stream.of(
                row(dates, words.of("outside.inside"), dates.bands().inside()),
                row(
                        dates,
                        words.of("outside.past", words.of(outside.driver()), words.whole(outside.n())),
                        dates.bands().outside()),
                row(
                        dates,
                        words.of("outside.both", words.probability(outside.weight())),
                        dates.bands().mixed()));
    }

    private List<String> row(MixedDates dates, String forecast, DateBand band) {
        return List.of(
                name(dates.milestone()),
                words.of(dates.option()),
                forecast,
                brief.date(band.p10()),
                brief.date(band.p50()),
                brief.date(band.p80()),
                brief.date(band.p90()));
    }

    private String name(String milestone) {
        return brief.mission().milestones().stream()
                .filter(known -> known.id().equals(milestone))
                .map(Milestone::name)
                .map(words::name)
                .findFirst()
                .orElse(milestone);
    }
}
