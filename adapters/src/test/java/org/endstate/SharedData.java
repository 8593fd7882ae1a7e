package org.endstate;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Data that is tested against and never copied into the project; a test that needs it is skipped where it is absent.
 */
public final class SharedData {

    private SharedData() {}

    /** A file or folder, by its path inside {@code shared/data}. */
    public static Path at(String path) {
        Optional<Path> found = Stream.of(
                        Optional.ofNullable(System.getenv("ENDSTATE_SHARED")).orElse("../../shared"), "../shared")
                .map(folder -> Path.of(folder).resolve("data").resolve(path))
                .filter(Files::isReadable)
                .findFirst();
        assumeThat(found)
                .as("There is no data/" + path + ".\nMaybe set ENDSTATE_SHARED to the shared folder.")
                .isPresent();
        return found.orElseThrow();
    }
}
