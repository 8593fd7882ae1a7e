package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.commission.BacktestCases;
import org.endstate.commission.CaseStudy;
import org.endstate.commission.CasesResult;
import org.endstate.commission.Watch;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actual;
import org.endstate.oversight.CaseScores;
import org.endstate.oversight.Predictor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case studies under {@code missions/}: nothing later leaks in, and what they score together. */
class CaseStudiesTest {

    private static final List<String> CASES = List.of(
            "minusma-2023", "unamid-2020", "us-iraq-2008", "atmis-2022", "monusco-south-kivu-2024", "unifil-2026");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern SOURCE = Pattern.compile("^  - \\{id: [^,]+, title: ");
    private static final Pattern KNOWN_FROM = Pattern.compile("known-from: (\\d{4}-\\d{2}-\\d{2})");

    static List<String> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_study_cites_nothing_that_was_not_known_on_its_planning_date(String mission) throws IOException {
        Mission.Identity identity = study(mission, 2).dossier().mission().identity();
        List<String> sources = text(mission)
                .lines()
                .filter(line -> SOURCE.matcher(line).find())
                .toList();
        assertThat(sources)
                .allSatisfy(
                        line -> assertThat(line).as("a source without a day").contains("known-from: "));
        assertThat(identity.sources()).isNotEmpty().hasSize((int)
                sources.stream().filter(line -> !isLater(line, identity.asOf())).count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_day_on_which_something_happened_stands_in_a_case_study_unless_it_was_announced(String mission)
            throws IOException {
        CaseStudy study = study(mission, 2);
        LocalDate asOf = study.dossier().mission().asOf();
        Set<LocalDate> happened = study.actuals().reports().stream()
                .map(report -> report.when().day())
                .filter(day -> day.isAfter(asOf))
                .collect(Collectors.toSet());
        study.dossier().mission().milestones().stream()
                .flatMap(milestone -> milestone.agreed().stream())
                .map(Milestone.AgreedDate::date)
                .forEach(happened::remove);
        String known =
                text(mission).lines().filter(line -> !isLater(line, asOf)).collect(Collectors.joining("\n"));
        assertThat(happened).doesNotContainAnyElementsOf(days(known));
        assertThat(study.dossier().inputs().actuals().reports()).isEmpty();
    }

    private static boolean isLater(String line, LocalDate asOf) {
        Matcher knownFrom = KNOWN_FROM.matcher(line);
        return knownFrom.find() && LocalDate.parse(knownFrom.group(1)).isAfter(asOf);
    }

    @Test
    void two_accounts_of_the_end_in_south_kivu_stand_side_by_side() throws IOException {
        assertThat(study("monusco-south-kivu-2024", 2).actuals().contradictions())
                .singleElement()
                .satisfies(accounts ->
                        assertThat(accounts).extracting(Actual::id).containsExactly("military-a", "military-b"));
    }

    /** The case counts of the tables in the folders; what was scored is in docs/decisions, with the full number. */
    @Test
    void all_closed_cases_are_scored_and_open_ones_are_not() throws IOException {
        List<CaseStudy> studies = Stream.concat(CASES.stream(), Stream.of("iraq-2024", "one-site"))
                .map(mission -> study(mission, 300))
                .toList();
        CasesResult result =
                BacktestCases.run(studies, "endstate test", 2, Watch.NONE).orElseThrow();
        CaseScores scores = result.scores();
        assertThat(scores.missions())
                .containsExactly(
                        "minusma-2023", "unamid-2020", "us-iraq-2008", "atmis-2022", "monusco-south-kivu-2024");
        assertThat(result.unscored()).containsExactly("unifil-2026", "iraq-2024", "one-site");
        assertThat(scores.units()).hasSize(30);
        // What is claimed of the mixed forecast, and what is not claimed of the simulation alone.
        assertThat(scores.ratio(Predictor.PACED)).isLessThan(0.8);
        assertThat(scores.coverage(Predictor.PACED)).isBetween(0.65, 0.95);
        assertThat(scores.ratio(Predictor.INSIDE)).isBetween(0.9, 1.2);
    }

    private static Set<LocalDate> days(String text) {
        return DAY.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .collect(Collectors.toSet());
    }

    private static String text(String mission) throws IOException {
        return Files.readString(PlannedMission.MISSIONS.resolve(mission).resolve("mission.yaml"));
    }

    private static CaseStudy study(String mission, int scenarios) {
        Path folder = PlannedMission.MISSIONS.resolve(mission);
        return switch (MissionFolder.read(folder, Optional.empty())) {
            case Reading.Complete complete ->
                new CaseStudy(PlannedMission.dossier(folder, Optional.empty(), scenarios), complete.actuals());
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
