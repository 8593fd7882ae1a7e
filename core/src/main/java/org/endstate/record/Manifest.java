package org.endstate.record;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.endstate.provenance.ContentHash;

/**
 * The hashes of the files of an output folder, in the form {@code sha256sum -c} reads. A first line marks the folder as
 * Endstate's and states the Merkle root.
 *
 * @param files hash by path within the folder, with forward slashes
 */
public record Manifest(SortedMap<String, ContentHash> files) {

    /** Name of the file that holds it. */
    public static final String NAME = "MANIFEST.sha256";

    private static final String MARK = "# Endstate output, Merkle root ";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    public Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The Merkle root over the lines "hash, two blanks, path", each as UTF-8 without its line end, in order of path.
     */
    public ContentHash root() {
        return MerkleTree.root(lines().stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** The whole file. */
    public String text() {
        return MARK + root() + "\n" + String.join("\n", lines()) + "\n";
    }

    private List<String> lines() {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey())
                .toList();
    }

    /** Empty where the text is no manifest, or its lines do not have the root it states. */
    public static Optional<Manifest> parse(String text) {
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
    public static boolean leavesFolder(String path) {
        boolean absolute = path.isBlank() || path.startsWith("/") || path.contains("\\") || path.contains(":");
        int depth = 0;
        int shallowest = 0;
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                depth--;
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
            shallowest = Math.min(shallowest, depth);
        }
        return absolute || shallowest < 0;
    }
}
