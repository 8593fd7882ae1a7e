package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.endstate.record.Manifest;

/** The manifest in an output folder. */
final class ManifestFile {

    private ManifestFile() {}

    /** The manifest of this folder; empty where there is none, or one that was not written by Endstate. */
    static Optional<Manifest> find(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        return Files.isRegularFile(file) ? Manifest.parse(Files.readString(file)) : Optional.empty();
    }
}
