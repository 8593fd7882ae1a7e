package org.endstate.web.mission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.endstate.commission.Dossier;
import org.endstate.web.Backstage;
import org.endstate.web.WorkbenchSettings;
import org.springframework.stereotype.Component;

/** The missions the workbench holds, by their ids. Each is kept as copies of its folder, one for every version. */
@Component
public class Missions {

    private final Backstage backstage;
    private final MissionFolders folders;
    private final Map<String, Dossier> held = new ConcurrentSkipListMap<>();

    Missions(Backstage backstage, WorkbenchSettings settings) throws IOException {
        this.backstage = backstage;
        folders = new MissionFolders(settings.data());
        folders.ids().forEach(id -> open(folders.current(id)));
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
        folders.add(id, mission);
        open(folders.current(id));
        return new Taken.In(id);
    }

    /**
     * Keeps a copy of this folder, which was read as the mission of this id, as its next version; false where the
     * mission has more versions by now than whoever asks has seen.
     */
    public synchronized boolean change(String id, Path mission, int seen) throws IOException {
        if (folders.versions(id) != seen) {
            return false;
        }
        folders.add(id, mission);
        open(folders.current(id));
        return true;
    }

    private void open(Path mission) {
        if (backstage.read(mission) instanceof Backstage.Reading.Complete(Dossier dossier)) {
            held.put(dossier.mission().identity().id(), dossier);
        }
    }

    public Collection<Dossier> all() {
        return List.copyOf(held.values());
    }

    public Optional<Dossier> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    /** The folder of a mission that is held, as it is stated now. */
    public Path folder(String id) {
        return folders.current(id);
    }

    /** How many versions of a mission that is held there are; the last is how it is stated now. */
    public int versions(String id) {
        return folders.versions(id);
    }

    /** The folder of a version of a mission that is held, from 1; empty where there is none. */
    public Optional<Path> version(String id, int version) {
        return held.containsKey(id) && version >= 1 && version <= versions(id)
                ? Optional.of(folders.version(id, version))
                : Optional.empty();
    }

    /** The files of a mission folder, relative to it, in order of their names. */
    public static List<String> files(Path folder) throws IOException {
        return MissionFolders.files(folder);
    }

    /** What differs between the mission that is held, as it is stated now, and this folder. */
    public FolderDifference difference(String id, Path folder) throws IOException {
        return MissionFolders.difference(folder(id), folder);
    }
}
