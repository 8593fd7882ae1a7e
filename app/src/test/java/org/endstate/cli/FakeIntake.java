package org.endstate.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Mission;

/** An intake that finds two candidates in one document. */
final class FakeIntake implements IntakeServices {

    final List<MissionReading.Problem> refused = new ArrayList<>();
    int documents = 1;

    @Override
    public Taken read(Path place, Path shown, Optional<Mission> mission, Optional<LocalDate> published) {
        return new Taken() {
            @Override
            public int documents() {
                return documents;
            }

            @Override
            public int candidates() {
                return 2;
            }

            @Override
            public List<MissionReading.Problem> refused() {
                return refused;
            }

            @Override
            public List<String> undated() {
                return List.of();
            }

            @Override
            public void render(Rendering.Sink sink) throws java.io.IOException {
                sink.file("candidates.yaml", "candidates: []\n".getBytes(StandardCharsets.UTF_8));
                sink.file("candidates.html", new byte[] {'<'});
            }
        };
    }

    @Override
    public Decided decide(String text, String shown) {
        return new Decided(1, 0, 1, "accounts: []\n", List.of());
    }
}
