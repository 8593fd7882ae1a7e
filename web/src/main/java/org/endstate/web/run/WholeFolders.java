package org.endstate.web.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Folders of one place that are there whole or not at all: each is made aside, and moved when it is finished. */
public final class WholeFolders {

    private static final String ASIDE = ".making-";

    private final Path place;

    /** Opens the place, and deletes what was being made there when the process ended. */
    public WholeFolders(Path place) throws IOException {
        this.place = Files.createDirectories(place);
        delete(name -> name.startsWith(ASIDE));
    }

    /** Fills a folder. */
    @FunctionalInterface
    public interface Making {
        void into(Path folder) throws IOException;
    }

    /** Keeps what is made, in the place of what had this name; of what cannot be made nothing is left. */
    public void keep(String name, Making making) throws IOException {
        Path aside = Files.createTempDirectory(place, ASIDE);
        try {
            making.into(aside);
            FileSystemUtils.deleteRecursively(folder(name));
            Files.move(aside, folder(name));
        } finally {
            FileSystemUtils.deleteRecursively(aside);
        }
    }

    /** Whether there is a folder of this name. */
    public boolean holds(String name) {
        return Files.isDirectory(folder(name));
    }

    /** Where the folder of this name is, or would be. */
    public Path folder(String name) {
        return place.resolve(name);
    }

    /** Deletes those with such names. */
    void delete(Predicate<String> such) throws IOException {
        try (Stream<Path> found = Files.list(place)) {
            List<Path> all = found.toList();
            for (Path one : all) {
                if (such.test(String.valueOf(one.getFileName()))) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }
}
