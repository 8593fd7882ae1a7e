package org.endstate.formats.export;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.provenance.ContentHash;

/** The hashes of the files of an output folder, one line each, in the form that {@code sha256sum -c} reads. */
public final class Manifest {

    private Manifest() {}

    /**
     * "hash, two blanks, path" for each file, in the order of the paths' characters and without line ends.
     *
     * @param files contents by path within the folder, with forward slashes
     */
    public static List<String> lines(SortedMap<String, byte[]> files) {
        return new TreeMap<String, byte[]>(java.util.Map.copyOf(files))
                .entrySet().stream()
                        .map(file -> ContentHash.of(file.getValue()) + "  " + check(file.getKey()))
                        .toList();
    }

    private static String check(String path) {
        boolean outside = path.startsWith("/") || List.of(path.split("/")).contains("..");
        if (path.isBlank() || outside || path.chars().anyMatch(c -> c < ' ' || c == '\\')) {
            throw new IllegalArgumentException("A path [" + path + "] cannot stand in a manifest."
                    + "\nMaybe it is not relative to the folder, or holds a backslash or a line end.");
        }
        return path;
    }
}
