package org.endstate.bench.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of a PSPLIB set, or every so many of them. */
final class Instances {

    private Instances() {}

    static List<Path> every(int step, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> name(file).startsWith("j"))
                    .sorted(Comparator.comparing(Instances::name))
                    .toList();
            return IntStream.iterate(0, at -> at < all.size(), at -> at + step)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replace(".sm", "");
    }
}
