package org.endstate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.cli.Main;
import org.endstate.cli.Surroundings;

/** The commission of the tutorial in a folder of its own, on a real database, driven from the command line. */
final class PracticeCommission {

    private static final Path TUTORIAL = Path.of(System.getProperty("endstate.root"), "docs/tutorial/two-parties");

    private final Path folder;
    private String printed = "";
    private int minute;

    PracticeCommission(Path folder) {
        this.folder = folder;
    }

    /** With its charter agreed by both co-chairs. */
    static PracticeCommission agreed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(TUTORIAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TUTORIAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
            }
        }
        PracticeCommission practice = new PracticeCommission(folder);
        practice.does("host", "new", "charter.yaml");
        practice.does("host", "move", "agree", "charter");
        practice.does("lead", "move", "agree", "charter");
        return practice;
    }

    /** What the last command printed. */
    String printed() {
        return printed;
    }

    /** The next act is at an earlier minute. */
    void back(int minutes) {
        minute -= minutes;
    }

    int run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Surroundings surroundings = new Surroundings(
                new Surroundings.Streams(writer, writer, false, false),
                Map.of(),
                new Surroundings.Places(folder, folder),
                System::nanoTime,
                task -> () -> {});
        int code = new Main(Endstate.services(), surroundings).run(arguments);
        printed = out.toString();
        return code;
    }

    int act(String key, String... command) {
        return acts("commission", key, command);
    }

    /** The same in the register of evidence. */
    int register(String key, String... command) {
        return acts("register", key, command);
    }

    private int acts(String group, String key, String... command) {
        List<String> all = new ArrayList<>(List.of(group));
        all.addAll(List.of(command));
        String time = "2024-01-27T10:%02d:00Z".formatted(minute++);
        all.addAll(List.of("--record", "commission.db", "--as", "keys/" + key + ".key", "--at", time));
        return run(all.toArray(String[]::new));
    }

    void does(String key, String... command) {
        assertThat(act(key, command))
                .as(String.join(" ", command) + ": " + printed)
                .isZero();
    }

    /** The text of the record as it stands. */
    String record() throws IOException {
        Path copy = folder.resolve("copy-" + minute++ + ".record");
        run("record", "export", "--from", "commission.db", "--to", copy.toString());
        return Files.readString(copy);
    }
}
