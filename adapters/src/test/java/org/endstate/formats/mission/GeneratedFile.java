package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is made from the code. */
record GeneratedFile(Path path) {

    static GeneratedFile inDocs(String name) {
        return new GeneratedFile(Path.of(System.getProperty("endstate.root", ".."), "docs", "reference", name));
    }

    /** Fails if the committed file differs; writes it instead if the system property endstate.write is true. */
    void isUpToDate(String content) throws IOException {
        if (Boolean.getBoolean("endstate.write")) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, content);
        }
        assertThat(path).exists();
        assertThat(Files.readString(path))
                .as("%s is made from the code: run ./dev docs", path)
                .isEqualTo(content);
    }
}
