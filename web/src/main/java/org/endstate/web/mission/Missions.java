package org.endstate.web.mission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.web.Backstage;
import org.endstate.web.WorkbenchSettings;
import org.springframework.stereotype.Component;

/** The missions the workbench holds, by their ids. Each is kept as a copy of its folder. */
@Component
public class Missions {

    private final Backstage backstage;
    private final Path folder;
    private final Map<String, Dossier> held = new ConcurrentSkipListMap<>();

    Missions(Backstage backstage, WorkbenchSettings settings) throws IOException {
        this.backstage = backstage;
        folder = Files.createDirectories(settings.data().resolve("missions"));
        try (Stream<Path> kept = Files.list(folder)) {
            kept.filter(found -> !found.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(this::open);
        }
        for (Path mission : settings.missions()) {
            takeIn(mission);
        }
    }

    /** What was taken in, or why it was not. */
    public sealed interface Taken {

        /** A copy of it is held from now on. */
        record In(String id) implements Taken {}

        /** A mission of this id is there already; what is held is not touched. */
        record Held(String id) implements Taken {}

        /** It cannot be read. */
        record Refused(Backstage.Reading.Refused why) implements Taken {}
    }

    /** Takes in a copy of a mission folder; a folder that cannot be read leaves nothing behind. */
    public synchronized Taken takeIn(Path mission) throws IOException {
        return switch (backstage.read(mission)) {
            case Backstage.Reading.Refused refused -> new Taken.Refused(refused);
            case Backstage.Reading.Complete complete -> keep(complete.dossier(), mission);
        };
    }

    private Taken keep(Dossier dossier, Path mission) throws IOException {
        String id = dossier.mission().identity().id();
        if (held.containsKey(id)) {
            return new Taken.Held(id);
        }
        Path aside = Files.createTempDirectory(folder, ".taking-in-");
        copy(mission, aside);
        Files.move(aside, folder.resolve(id));
        open(folder.resolve(id));
        return new Taken.In(id);
    }

    private void open(Path mission) {
        if (backstage.read(mission) instanceof Backstage.Reading.Complete(Dossier dossier)) {
            held.put(dossier.mission().identity().id(), dossier);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(java.util.Objects.requireNonNullElse(target.getParent(), to));
                Files.copy(file, target);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public Collection<Dossier> all() {
        return java.util.List.copyOf(held.values());
    }

    /** The folder of a mission that is held. */
    public Path folder(String id) {
        return folder.resolve(id);
    }

    public Optional<Dossier> find(String id) {
        return Optional.ofNullable(held.get(id));
    }
}
