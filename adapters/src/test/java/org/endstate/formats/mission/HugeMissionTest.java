package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.endstate.formats.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files far larger than any mission needs are answered in good time, with a list that a person can read. */
@Timeout(30)
class HugeMissionTest {

    private static final Path VALID = Path.of("src/test/resources/broken-missions/none");

    private static List<Problem> problems(String path, String text) throws IOException {
        MissionInMemory mission = new MissionInMemory();
        for (String name : List.of("mission.yaml", "inputs/events.csv", "inputs/judgements.csv")) {
            mission.with(name, Files.readAllBytes(VALID.resolve(name)));
        }
        return switch (MissionFolder.read(mission.with(path, text), Optional.empty())) {
            case Reading.Complete complete -> List.of();
            case Reading.Refused(List<Problem> found) -> found;
        };
    }

    private static String lines(int number, String line) {
        return IntStream.range(0, number)
                .mapToObj(i -> line.replace("#", "" + i))
                .collect(Collectors.joining());
    }

    @Test
    void a_hundred_thousand_wrong_rows_give_two_hundred_problems_and_a_summary() throws IOException {
        List<Problem> problems = problems(
                "inputs/events.csv", "month,area,low,best,high,events\n" + lines(100_000, "2023-10,north,#,x,y,1\n"));

        assertThat(problems).hasSize(201);
        assertThat(problems.getLast().what()).startsWith("from here on there are at least ");
    }

    @Test
    void a_hundred_thousand_unknown_areas_are_issues_and_no_problem() throws IOException {
        assertThat(problems(
                        "inputs/events.csv",
                        "month,area,low,best,high,events\n" + lines(100_000, "2023-10,nowhere #,0,1,1,1\n")))
                .isEmpty();
    }

    @Test
    void thousands_of_sites_with_unknown_hubs_are_answered_in_good_time() throws IOException {
        String yaml = Files.readString(VALID.resolve("mission.yaml"));
        String sites = lines(
                9_000,
                "  - {id: s#, name: S, area: north, size: S, strength: {value: 0, unit: p}, guard: 0, outcome: closed,"
                        + " hub: t#}\n");

        assertThat(problems("mission.yaml", yaml.replace("milestones:\n", sites + "milestones:\n")))
                .hasSize(201)
                .first()
                .hasToString("mission.yaml:37:108: no site 't0'; expected one of the ids under sites; maybe 's0'");
    }

    @Test
    void a_chain_of_thousands_of_tasks_is_put_in_order() throws IOException {
        String yaml = Files.readString(VALID.resolve("mission.yaml"));
        String tasks = IntStream.range(0, 9_000)
                .mapToObj(i -> "      - {id: t%d, name: T, duration: 1, calendar: office, after: [%s]}\n"
                        .formatted(i, i == 8_999 ? "\"04\"" : "t" + (i + 1)))
                .collect(Collectors.joining());

        assertThat(problems("mission.yaml", yaml.replace("sites:\n  - {id: har", tasks + "sites:\n  - {id: har")))
                .isEmpty();
    }
}
