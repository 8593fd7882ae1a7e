package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.formats.text.Problem;

/** The mission folder that has no problem. */
final class ValidMission {

    static final Path PLACE = Path.of("src/test/resources/broken-missions/none");

    private ValidMission() {}

    static Dossier read(Optional<LocalDate> asOf) {
        return dossier(MissionFolder.read(PLACE, asOf));
    }

    static Dossier dossier(Reading reading) {
        return switch (reading) {
            case Reading.Complete(Dossier dossier, var actuals) -> dossier;
            case Reading.Refused(List<Problem> problems) -> fail("refused: " + problems);
        };
    }

    static MissionInMemory inMemory() throws IOException {
        MissionInMemory mission = new MissionInMemory();
        for (String path : List.of("mission.yaml", "inputs/events.csv", "inputs/judgements.csv")) {
            mission.with(path, Files.readAllBytes(PLACE.resolve(path)));
        }
        return mission;
    }
}
