package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.formats.text.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under broken-missions holds one mission and, in expected.txt, every line that reading it must print. The
 * folder "none" is the valid mission that the others were broken from; "none-with-capability" is it with every file of
 * the capability group.
 *
 * <p>With the system property {@code endstate.write=true} the expected files are written instead; then read the diff.
 */
class BrokenMissionsTest {

    private static final Path FOLDERS = Path.of("src/test/resources/broken-missions");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_broken_mission_gives_exactly_the_expected_lines(Path folder) throws IOException {
        String lines = lines(folder);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("endstate.write")) {
            Files.writeString(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(expected));
    }

    private static String lines(Path folder) {
        List<Problem> problems = switch (MissionFolder.read(folder, Optional.empty())) {
            case Reading.Complete complete -> List.<Problem>of();
            case Reading.Refused(List<Problem> found) -> found;
        };
        return problems.stream()
                .map(problem -> problem.toString().replace(folder + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
