package org.endstate.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.evidence.Allotment;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.EvidenceSet;
import org.endstate.evidence.MonthlyCount;
import org.endstate.evidence.MonthlyCount.Detail;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static final List<Area> AREAS =
            List.of(new Area("a", Label.of("A"), List.of()), new Area("b", Label.of("B"), List.of()));

    private final List<MonthlyCount> counts = new ArrayList<>();

    private void add(int month, String area, int deaths, OptionalInt civilians, String... districts) {
        Detail detail =
                new Detail(civilians, districts.length == 0 ? Optional.empty() : Optional.of(Set.of(districts)));
        counts.add(new MonthlyCount(
                YearMonth.of(2020, 1).plusMonths(month), Optional.of(area), deaths, deaths, deaths, 1, detail));
    }

    private Indicators of(int area) {
        EvidenceSet evidence = new EvidenceSet(counts, Optional.empty(), List.of());
        return Indicators.of(counts, DeathsByMonth.of(evidence, AREAS), area);
    }

    @Test
    void a_district_with_events_in_several_months_counts_once() {
        add(0, "a", 4, OptionalInt.of(1), "north", "south");
        add(1, "a", 6, OptionalInt.of(4), "south", "east");
        assertThat(of(0)).isEqualTo(new Indicators(OptionalInt.of(3), OptionalDouble.of(0.5)));
    }

    @Test
    void what_is_older_than_a_year_does_not_count() {
        add(0, "a", 100, OptionalInt.of(100), "west");
        add(12, "a", 4, OptionalInt.of(1), "north");
        assertThat(of(0)).isEqualTo(new Indicators(OptionalInt.of(1), OptionalDouble.of(0.25)));
    }

    @Test
    void an_area_without_events_has_them_in_no_district_and_no_share_of_nothing() {
        add(0, "a", 4, OptionalInt.of(1), "north");
        assertThat(of(1)).isEqualTo(new Indicators(OptionalInt.of(0), OptionalDouble.empty()));
    }

    @Test
    void what_is_not_told_of_one_event_is_not_told() {
        add(0, "a", 4, OptionalInt.of(1), "north");
        add(1, "a", 4, OptionalInt.empty());
        assertThat(of(0)).isEqualTo(Indicators.UNMEASURED);
    }

    @Test
    void a_table_that_tells_neither_leaves_them_unmeasured_even_where_nothing_happened() {
        counts.add(new MonthlyCount(YearMonth.of(2020, 1), Optional.of("a"), 1, 1, 1, 1));
        assertThat(of(1)).isEqualTo(Indicators.UNMEASURED);
    }

    @Test
    void months_known_only_as_totals_leave_them_unmeasured() {
        add(0, "a", 4, OptionalInt.of(1), "north");
        counts.add(new MonthlyCount(YearMonth.of(2020, 2), Optional.empty(), 9, 9, 9, 3));
        Allotment halves = new Allotment(Map.of("a", 0.5, "b", 0.5), Label.of("halves"));
        EvidenceSet evidence = new EvidenceSet(counts, Optional.of(halves), List.of());
        assertThat(Indicators.of(counts, DeathsByMonth.of(evidence, AREAS), 0)).isEqualTo(Indicators.UNMEASURED);
    }
}
