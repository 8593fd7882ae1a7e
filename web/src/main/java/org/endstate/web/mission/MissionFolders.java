package org.endstate.web.mission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folders of missions on disk, each version there whole or not at all: the first as {@code ID}, later ones as
 * {@code .later/ID/2} and so on. No version is ever removed; the last only gains reports of what happened.
 */
final class MissionFolders {

    private final Path root;
    private final Path later;

    MissionFolders(Path data) throws IOException {
        root = Files.createDirectories(data.resolve("missions"));
        later = Files.createDirectories(root.resolve(".later"));
    }

    /** Ids of the missions there are. */
    List<String> ids() throws IOException {
        try (Stream<Path> kept = Files.list(root)) {
            return kept.map(found -> String.valueOf(found.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** How many versions of a mission there are. */
    int versions(String id) {
        return (int) IntStream.iterate(1, version -> version + 1)
                .takeWhile(version -> Files.isDirectory(version(id, version)))
                .count();
    }

    Path version(String id, int version) {
        return version == 1 ? root.resolve(id) : later.resolve(id).resolve(String.valueOf(version));
    }

    Path current(String id) {
        return version(id, Math.max(1, versions(id)));
    }

    /** Keeps a copy of this folder as the next version. */
    void add(String id, Path from) throws IOException {
        Path aside = Files.createTempDirectory(root, ".taking-in-");
        copy(from, aside);
        Path target = version(id, versions(id) + 1);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.move(aside, target);
    }

    /** The files of a folder, relative to it, in order of their names with forward slashes. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : files(from)) {
            Path target = to.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(from.resolve(file), target);
        }
    }

    /** What differs between two folders, file by file. */
    static FolderDifference difference(Path before, Path after) throws IOException {
        List<String> old = files(before);
        List<String> fresh = files(after);
        List<String> changed = new ArrayList<>();
        for (String file : old) {
            if (fresh.contains(file) && Files.mismatch(before.resolve(file), after.resolve(file)) >= 0) {
                changed.add(file);
            }
        }
        return new FolderDifference(
                fresh.stream().filter(file -> !old.contains(file)).toList(),
                changed,
                old.stream().filter(file -> !fresh.contains(file)).toList());
    }
}
