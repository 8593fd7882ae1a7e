package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.endstate.formats.mission.ValidMission.PLACE;
import static org.endstate.formats.mission.ValidMission.dossier;
import static org.endstate.formats.mission.ValidMission.inMemory;
import static org.endstate.formats.mission.ValidMission.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.endstate.commission.Dossier;
import org.endstate.evidence.EvidenceIssue;
import org.endstate.evidence.MonthlyCount;
import org.junit.jupiter.api.Test;

/** What a mission folder says of events and judgements. */
class MissionEvidenceTest {

    @Test
    void events_are_counted_by_month_and_area_before_the_planning_month() {
        var evidence = read(Optional.empty()).inputs().evidence();

        assertThat(evidence.counts())
                .extracting(
                        count -> count.month().toString(),
                        count -> count.area().orElse("*"),
                        MonthlyCount::low,
                        MonthlyCount::best,
                        MonthlyCount::high,
                        MonthlyCount::events)
                .containsExactly(
                        Tuple.tuple("2023-10", "north", 1, 2, 3, 1),
                        Tuple.tuple("2023-10", "*", 0, 1, 1, 1),
                        Tuple.tuple("2023-11", "south", 0, 0, 4, 2),
                        Tuple.tuple("2023-11", "*", 2, 3, 5, 1));
        assertThat(evidence.allotment().orElseThrow().shares()).containsEntry("north", 0.75);
        assertThat(evidence.issues())
                .containsExactly(
                        new EvidenceIssue(
                                "inputs/events.csv",
                                3,
                                "unknown-area",
                                "no area is called 'Al-Shamal Region': 1 row counted for the whole territory."),
                        new EvidenceIssue(
                                "inputs/events.csv",
                                6,
                                "after-planning-date",
                                "1 row left out: in or after the month of the planning date."),
                        new EvidenceIssue(
                                "inputs/judgements.csv",
                                4,
                                "after-planning-date",
                                "1 row left out: dated after the planning date."));
    }

    @Test
    void judgements_are_scaled_to_a_sum_of_one() {
        var judgements = read(Optional.empty()).inputs().judgements();

        assertThat(judgements).extracting("expert").containsExactly("e1", "e2");
        assertThat(judgements.getFirst().reason()).isEqualTo("seen at work, twice");
        assertThat(judgements.get(1).levels().at(3)).isEqualTo(0.4 / 1.002);
    }

    @Test
    void a_file_from_a_spreadsheet_reads_like_any_other() throws IOException {
        String events = Files.readString(PLACE.resolve("inputs/events.csv"));
        Reading reading = MissionFolder.read(
                inMemory().with("inputs/events.csv", "\uFEFF" + events.replace("\n", "\r\n")), Optional.empty());

        assertThat(dossier(reading).inputs().evidence())
                .isEqualTo(read(Optional.empty()).inputs().evidence());
    }

    @Test
    void events_tell_their_districts_and_civilians_where_the_table_has_the_columns() throws IOException {
        MissionInMemory mission = inMemory().with("inputs/events.csv", """
                id,date_start,date_end,adm_1,adm_2,low,best,high,deaths_civilians
                1,2023-05-01,2023-05-02,North Province,Hills,0,4,5,1
                2,2023-05-09,2023-05-09,North Province,Dales,1,2,2,2
                3,2023-06-09,2023-06-09,North Province,,1,2,2,0
                """);

        assertThat(dossier(MissionFolder.read(mission, Optional.empty()))
                        .inputs()
                        .evidence()
                        .counts())
                .extracting(MonthlyCount::detail)
                .containsExactly(
                        new MonthlyCount.Detail(OptionalInt.of(3), Optional.of(Set.of("Hills", "Dales"))),
                        new MonthlyCount.Detail(OptionalInt.of(0), Optional.empty()));
    }

    @Test
    void five_thousand_events_are_counted_month_by_month() throws IOException {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        i + ",2023-%02d-01,2023-%02d-02,\"North Province\",0,1,2\n".formatted(1 + i % 12, 1 + i % 12))
                .collect(Collectors.joining("", "id,date_start,date_end,adm_1,low,best,high\n", ""));
        MissionInMemory mission = inMemory().with("inputs/events.csv", rows);

        Dossier dossier = dossier(MissionFolder.read(mission, Optional.empty()));

        assertThat(dossier.inputs().evidence().counts()).hasSize(12);
        assertThat(dossier.inputs().evidence().counts().stream()
                        .mapToInt(MonthlyCount::best)
                        .sum())
                .isEqualTo(5_000);
    }
}
