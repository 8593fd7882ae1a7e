package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.provenance.ContentHash;
import org.endstate.record.MerkleTree;

/**
 * The hashes of the files of an output folder, in the form {@code sha256sum -c} reads. A first line marks the folder as
 * Endstate's and states the Merkle root.
 *
 * @param files hash by path within the folder, with forward slashes
 */
record Manifest(SortedMap<String, ContentHash> files) {

    static final String NAME = "MANIFEST.sha256";

    private static final String MARK = "# Endstate output, Merkle root ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The Merkle root over the lines "hash, two blanks, path", each as UTF-8 without its line end, in order of path.
     */
    ContentHash root() {
        return MerkleTree.root(lines().stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    String text() {
        return MARK + root() + "\n" + String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey())
                .toList();
    }

    /** The manifest of this folder; empty where there is none, or one that was not written by Endstate. */
    static Optional<Manifest> find(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? parse(Files.readString(file)) : Optional.empty();
    }

    /** Empty where the text is no manifest, or its lines do not have the root it states. */
    static Optional<Manifest> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(MARK)) {
            return Optional.empty();
        }
        SortedMap<String, ContentHash> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || leavesFolder(matcher.group(2))) {
                return Optional.empty();
            }
            files.put(matcher.group(2), new ContentHash(matcher.group(1)));
        }
        Manifest manifest = new Manifest(files);
        return manifest.text().equals(text) ? Optional.of(manifest) : Optional.empty();
    }

    /** Whether a path within a folder leads out of it. */
    static boolean leavesFolder(String path) {
        Path given = Path.of(path);
        return given.isAbsolute() || given.normalize().startsWith("..") || path.isBlank();
    }
}
