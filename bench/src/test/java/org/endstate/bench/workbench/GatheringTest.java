package org.endstate.bench.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.bench.workbench.Load.Habit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {

    private static final int WRITER_TURNS = 4;

    @TempDir
    private Path data = Path.of("");

    @Test
    void readers_and_writers_do_all_they_do_under_load_without_a_refusal() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Server server = Server.workbench(data, List.of(Path.of("..", "missions", "iraq-2024")))) {
            Gathering gathering = Gathering.of(client, server.address(), server.next());
            List<Habit> people = new ArrayList<>(gathering.readers(1));
            people.addAll(gathering.writers(2));

            for (Habit habit : people) {
                for (int turn = 0; turn < 2 * WRITER_TURNS; turn++) {
                    habit.act(turn);
                }
            }
            String record = gathering
                    .signedIn("iraq")
                    .reads(Gathering.MISSION + "/record")
                    .page()
                    .text();
            assertThat(record).contains("writer-0-0", "writer-0-1", "writer-1-0", "writer-1-1");
        }
    }
}
