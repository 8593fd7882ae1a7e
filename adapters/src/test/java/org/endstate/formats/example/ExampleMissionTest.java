package org.endstate.formats.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleMissionTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 40, 300})
    void an_invented_mission_of_any_size_is_a_sound_folder(int sites) throws IOException {
        Dossier dossier = ((Reading.Complete) read(sites, 7)).dossier();
        assertThat(dossier.mission().sites()).hasSize(sites);
        assertThat(dossier.inputs().work().sites())
                .allMatch(site -> site.tasks().size() == 24);
        assertThat(dossier.commitments().gates()).hasSize(Math.ceilDiv(sites, 8));
        assertThat(dossier.mission().milestones().getLast().sites()).hasSize(sites);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_another_mission() {
        assertThat(ExampleMission.files(20, 1)).usingRecursiveComparison().isEqualTo(ExampleMission.files(20, 1));
        assertThat(ExampleMission.files(20, 2).get("mission.yaml"))
                .isNotEqualTo(ExampleMission.files(20, 1).get("mission.yaml"));
    }

    @Test
    void nobody_is_asked_to_invent_nothing() {
        assertThatThrownBy(() -> ExampleMission.files(0, 1)).hasMessageContaining("[0] sites");
    }

    private Reading read(int sites, long seed) throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleMission.files(sites, seed).entrySet()) {
            Path path = temp.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return MissionFolder.read(temp, Optional.empty());
    }
}
