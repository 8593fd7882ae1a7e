package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.formats.export.FigureTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mission gives what the folders under its {@code expected/} say, one for each planning date: milestones, their
 * chances, losses and gates of 1,000 scenarios with seed 1. With the system property {@code endstate.write=true}
 * ({@code ./dev docs}) they are written instead; then read the diff.
 */
class MissionsTest {

    private static final List<String> TABLES =
            List.of("milestones.csv", "milestone-chances.csv", "losses.csv", "gates.csv");

    static Stream<Path> missions() throws IOException {
        return list(PlannedMission.MISSIONS);
    }

    static Stream<Path> expected() throws IOException {
        return missions().flatMap(mission -> {
            try {
                return list(mission.resolve("expected"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void a_mission_gives_what_is_expected_of_it(Path expected) throws IOException {
        Path mission = expected.getParent().getParent();
        LocalDate asOf = LocalDate.parse(expected.getFileName().toString());
        Map<String, byte[]> tables = FigureTables.write(PlannedMission.plan(mission, Optional.of(asOf), 1000));
        for (String table : TABLES) {
            String found = new String(tables.get(table), StandardCharsets.UTF_8);
            if (Boolean.getBoolean("endstate.write")) {
                Files.writeString(expected.resolve(table), found);
            }
            assertThat(found)
                    .as("%s of %s; where a change is meant, ./dev docs writes it again", table, expected)
                    .isEqualTo(Files.readString(expected.resolve(table)));
        }
    }

    @ParameterizedTest
    @MethodSource("missions")
    void a_mission_says_what_it_is_and_what_is_expected_of_it(Path mission) {
        assertThat(mission.resolve("README.md")).isNotEmptyFile();
        assertThat(mission.resolve("expected")).isNotEmptyDirectory();
    }

    /** What the joint statement of September 2024 says must not be known in January. */
    @Test
    void nothing_that_came_later_is_known_on_an_earlier_planning_date() {
        Path iraq = PlannedMission.MISSIONS.resolve("iraq-2024");
        var january = PlannedMission.plan(iraq, Optional.of(LocalDate.of(2024, 1, 27)), 10)
                .dossier();
        var september = PlannedMission.plan(iraq, Optional.of(LocalDate.of(2024, 9, 27)), 10)
                .dossier();
        assertThat(january.mission().milestones())
                .allMatch(milestone -> milestone.agreed().isEmpty());
        assertThat(january.inputs().evidence().counts())
                .allMatch(count -> count.month().toString().compareTo("2024-01") < 0);
        assertThat(september.mission().milestones())
                .allMatch(milestone -> milestone.agreed().isPresent());
        assertThat(september.commitments().clauses())
                .hasSizeGreaterThan(january.commitments().clauses().size());
    }
}
