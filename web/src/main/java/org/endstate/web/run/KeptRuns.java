package org.endstate.web.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Manifest;
import org.endstate.web.Backstage;
import org.endstate.web.Language;
import org.springframework.util.FileSystemUtils;

/**
 * Results on disk, one folder per run, there whole or not at all: the files of {@code endstate plan}, and the parts of
 * its report in each language, from which the screens are made.
 */
final class KeptRuns {

    private static final String ARABIC = ".ar";
    private static final Pattern RUN = Pattern.compile("[0-9a-f]{" + Runs.ID_LENGTH + "}");

    /** Those of one result in both languages, with room for another: some ten megabytes. */
    private static final int MOST_READ = 64;

    private final WholeFolders folders;
    private final Backstage backstage;
    /** Parts asked for last, by their files: a result never changes. */
    private final Map<Path, String> read = Collections.synchronizedMap(new LinkedHashMap<>(MOST_READ, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, String> eldest) {
            return size() > MOST_READ;
        }
    });

    /** Opens the folder, and deletes runs that are not finished: the process was ended while it wrote them. */
    KeptRuns(Path data, Backstage backstage, Set<String> finished) throws IOException {
        this.folders = new WholeFolders(data.resolve("runs"));
        this.backstage = backstage;
        folders.delete(name -> RUN.matcher(name).matches() && !finished.contains(name));
    }

    boolean holds(String run) {
        return folders.holds(run);
    }

    /** Keeps a result, also in the place of one that failed after its files were there. */
    void keep(String run, PlanResult result) throws IOException {
        folders.keep(run, aside -> write(result, aside));
    }

    private void write(PlanResult result, Path aside) throws IOException {
        Path files = Files.createDirectories(aside.resolve("files"));
        backstage.write(result, Language.EN.locale(), files);
        addTranslated(result, files, Files.createDirectories(aside.resolve("translated")));
        Files.writeString(files.resolve(Manifest.NAME), manifest(files).text());
        for (Language language : Language.values()) {
            Path parts = Files.createDirectories(aside.resolve("parts").resolve(language.code()));
            for (Map.Entry<String, String> part :
                    backstage.parts(result, language.locale()).entrySet()) {
                Files.writeString(parts.resolve(part.getKey() + ".html"), part.getValue());
            }
        }
    }

    /** Adds what is otherwise in Arabic under a name that says so. */
    private void addTranslated(PlanResult result, Path files, Path translated) throws IOException {
        backstage.write(result, Language.AR.locale(), translated);
        for (String name : names(translated)) {
            if (Files.mismatch(files.resolve(name), translated.resolve(name)) >= 0) {
                Files.move(translated.resolve(name), files.resolve(arabic(name)));
            }
        }
        FileSystemUtils.deleteRecursively(translated);
    }

    /** The name of the Arabic form of a file, where it has one of its own. */
    static String arabic(String name) {
        int dot = name.contains(".") ? name.lastIndexOf('.') : name.length();
        return name.substring(0, dot) + ARABIC + name.substring(dot);
    }

    /** Whether a file is for readers of this language: in it, or in none. */
    static boolean isFor(Language language, String name, List<String> all) {
        return language == Language.AR ? !all.contains(arabic(name)) : !name.contains(ARABIC + ".");
    }

    private static Manifest manifest(Path folder) throws IOException {
        SortedMap<String, ContentHash> hashes = new TreeMap<>();
        for (String name : names(folder)) {
            hashes.put(name, ContentHash.of(Files.readAllBytes(folder.resolve(name))));
        }
        return new Manifest(hashes);
    }

    /** A part of the report; empty where this result has none of it. */
    String part(String run, Language language, String name) {
        Path file =
                folders.folder(run).resolve("parts").resolve(language.code()).resolve(name + ".html");
        String known = read.get(file);
        if (known != null || !Files.exists(file)) {
            return known == null ? "" : known;
        }
        try {
            String part = Files.readString(file, StandardCharsets.UTF_8);
            read.put(file, part);
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files of a result, in order. */
    List<String> files(String run) {
        return names(folders.folder(run).resolve("files"));
    }

    private static List<String> names(Path files) {
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
    Optional<Path> file(String run, String name) {
        return files(run).contains(name)
                ? Optional.of(folders.folder(run).resolve("files").resolve(name))
                : Optional.empty();
    }
}
