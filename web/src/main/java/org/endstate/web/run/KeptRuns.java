package org.endstate.web.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.web.Backstage;
import org.endstate.web.Language;

/**
 * Results on disk, one folder per run, there whole or not at all: the files of {@code endstate plan}, and the parts of
 * its report in each language, from which the screens are made.
 */
final class KeptRuns {

    private final Path folder;
    private final Backstage backstage;

    KeptRuns(Path data, Backstage backstage) throws IOException {
        this.folder = Files.createDirectories(data.resolve("runs"));
        this.backstage = backstage;
    }

    boolean holds(String run) {
        return Files.isDirectory(folder.resolve(run));
    }

    void keep(String run, PlanResult result) throws IOException {
        Path aside = Files.createTempDirectory(folder, ".making-");
        for (Language language : Language.values()) {
            backstage.write(result, language.locale(), Files.createDirectories(files(aside, language)));
            Path parts = Files.createDirectories(aside.resolve("parts").resolve(language.code()));
            for (Map.Entry<String, String> part :
                    backstage.parts(result, language.locale()).entrySet()) {
                Files.writeString(parts.resolve(part.getKey() + ".html"), part.getValue());
            }
        }
        Files.move(aside, folder.resolve(run));
    }

    /** A part of the report; empty where this result has none of it. */
    String part(String run, Language language, String name) {
        Path file =
                folder.resolve(run).resolve("parts").resolve(language.code()).resolve(name + ".html");
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path files(Path run, Language language) {
        return run.resolve("files").resolve(language.code());
    }

    /** The names of the files of a result, in order; they are the same in every language. */
    List<String> files(String run) {
        Path files = files(folder.resolve(run), Language.EN);
        try (Stream<Path> found = Files.walk(files)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> files.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a result by its name; only a name that {@link #files} lists leads to one. */
    Optional<Path> file(String run, Language language, String name) {
        return files(run).contains(name)
                ? Optional.of(files(folder.resolve(run), language).resolve(name))
                : Optional.empty();
    }
}
