package org.endstate.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.EvidenceSet;
import org.endstate.threat.Forecaster.Analogue;
import org.endstate.uncertainty.Band;
import org.endstate.uncertainty.Quantiles;

/**
 * What working group 1 submits: every area, what the record leaves open, and how likely calm in several areas is.
 *
 * @param areas in the order of the record; empty where there is no record
 * @param record empty where there is none
 * @param calms the statements on calm that somebody asked for
 */
public record ThreatOutlook(List<Area> areas, Optional<Recorded> record, List<JointCalm> calms) {

    public ThreatOutlook {
        areas = List.copyOf(areas);
        calms = List.copyOf(calms);
    }

    /**
     * Everything that record, forecast and its summaries say.
     *
     * @param evidence that the record was made from
     * @param forecaster whose paths these are
     * @param areas summaries of the paths, in the order of the record's areas
     */
    public static ThreatOutlook of(
            EvidenceSet evidence,
            DeathsByMonth record,
            Forecaster forecaster,
            ThreatPaths paths,
            List<AreaOutlook> areas,
            ThreatScale scale) {
        return new ThreatOutlook(
                IntStream.range(0, areas.size())
                        .mapToObj(area -> new Area(
                                areas.get(area),
                                RecentThreat.of(record, area, scale),
                                Indicators.of(evidence.counts(), record, area),
                                WorstMonth.of(paths, area),
                                forecaster.analogues(area)))
                        .toList(),
                Optional.of(Recorded.of(record)),
                List.of());
    }

    /** The same outlook with these statements on calm. */
    public ThreatOutlook withCalms(List<JointCalm> asked) {
        return new ThreatOutlook(areas, record, asked);
    }

    /** Of a mission without any record of deaths. */
    public static ThreatOutlook none() {
        return new ThreatOutlook(List.of(), Optional.empty(), List.of());
    }

    /**
     * One area.
     *
     * @param worst the worst single month ahead
     * @param analogues the past months the forecast is made of, the likeliest first; empty for a method without any
     */
    public record Area(
            AreaOutlook outlook,
            RecentThreat recent,
            Indicators indicators,
            WorstMonth worst,
            List<Analogue> analogues) {
        public Area {
            analogues = List.copyOf(analogues);
        }
    }

    /** Quantiles of the deaths in the worst of the first forecast months. */
    public record WorstMonth(int months, Band deaths) {

        private static final int YEAR = 12;

        /** Of the first twelve months, or of all where there are fewer. */
        static WorstMonth of(ThreatPaths paths, int area) {
            int months = StrictMath.min(YEAR, paths.horizon().months());
            int[] worst = IntStream.range(0, paths.paths())
                    .map(path -> IntStream.range(0, months)
                            .map(month -> paths.deaths(path, month, area))
                            .max()
                            .orElseThrow())
                    .toArray();
            return new WorstMonth(months, Band.of(Quantiles.of(worst)));
        }
    }

    /**
     * The record as a whole.
     *
     * @param unlocated deaths of the last twelve months that could be put in no area
     * @param total all deaths of those months
     */
    public record Recorded(YearMonth first, YearMonth last, int unlocated, int total) {

        private static final int YEAR = 12;

        /** How many months at its end later releases of the data are likely to change. */
        private static final int PROVISIONAL = 2;

        /** Whether later releases of the data are likely to change the month. */
        public boolean isProvisional(YearMonth month) {
            return month.isAfter(last.minusMonths(PROVISIONAL));
        }

        static Recorded of(DeathsByMonth record) {
            int unlocated = 0;
            int total = 0;
            for (int month = StrictMath.max(0, record.months() - YEAR); month < record.months(); month++) {
                unlocated = Math.addExact(unlocated, record.unlocated(month));
                total = Math.addExact(total, record.total(month));
            }
            return new Recorded(record.first(), record.last(), unlocated, total);
        }
    }
}
