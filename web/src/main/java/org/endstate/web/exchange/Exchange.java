package org.endstate.web.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.mission.FolderDifference;
import org.endstate.web.mission.Missions;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Takes in mission folders as archives. A folder of a mission that is held, but with other bytes, waits until who sent
 * it has seen the difference and confirms it; it does not outlive the workbench, or their next archive.
 */
@Component
class Exchange {

    private final Missions missions;
    private final Path aside;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    Exchange(Missions missions, WorkbenchSettings settings) throws IOException {
        this.missions = missions;
        Path folder = settings.data().resolve("exchange");
        FileSystemUtils.deleteRecursively(folder);
        aside = Files.createDirectories(folder);
    }

    /** What came of an archive. */
    sealed interface Received {

        /** It is no archive of a folder. */
        record Unfit(List<ArchiveFlaw> flaws) implements Received {
            public Unfit {
                flaws = List.copyOf(flaws);
            }
        }

        /** It holds no mission folder that can be read. */
        record Refused(List<String> problems) implements Received {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** The mission is held from now on. */
        record TakenIn(String mission) implements Received {}

        /** The mission is held as it is in the archive, byte by byte. */
        record Same(String mission) implements Received {}

        /** It waits to be confirmed. */
        record Differs(Waiting waiting) implements Received {}
    }

    /**
     * A folder that waits.
     *
     * @param id by which it is confirmed
     * @param seen how many versions there were when the difference was made
     * @param unpacked everything that was unpacked; the mission's folder is it, or in it
     */
    record Waiting(String id, String mission, int seen, FolderDifference difference, Path unpacked, Path folder) {}

    /** Takes an archive from the account of this id. */
    Received receive(String account, Path archive) throws IOException {
        drop(account);
        Path unpacked = Files.createTempDirectory(aside, "unpacked-");
        boolean kept = false;
        try {
            Received received = read(ArchiveReader.unpack(archive, unpacked), unpacked);
            if (received instanceof Received.Differs differs) {
                waiting.put(account, differs.waiting());
                kept = true;
            }
            return received;
        } catch (ArchiveRefused refused) {
            return new Received.Unfit(refused.flaws());
        } finally {
            if (!kept) {
                FileSystemUtils.deleteRecursively(unpacked);
            }
        }
    }

    private Received read(Path folder, Path unpacked) throws IOException {
        return switch (missions.takeIn(folder)) {
            case Missions.Taken.In taken -> new Received.TakenIn(taken.id());
            case Missions.Taken.Refused refused ->
                new Received.Refused(refused.why().problems());
            case Missions.Taken.Held held -> compared(held.id(), folder, unpacked);
        };
    }

    private Received compared(String mission, Path folder, Path unpacked) throws IOException {
        int seen = missions.versions(mission);
        FolderDifference difference = missions.difference(mission, folder);
        return difference.none()
                ? new Received.Same(mission)
                : new Received.Differs(
                        new Waiting(UUID.randomUUID().toString(), mission, seen, difference, unpacked, folder));
    }

    /**
     * Keeps what waits for this account as the next version of its mission; empty where that cannot be done any more.
     */
    Optional<String> confirm(String account, String id) throws IOException {
        Waiting found = waiting.get(account);
        if (found == null || !found.id().equals(id)) {
            return Optional.empty();
        }
        boolean changed = missions.change(found.mission(), found.folder(), found.seen());
        drop(account);
        return changed ? Optional.of(found.mission()) : Optional.empty();
    }

    /** Forgets what waits for this account. */
    void drop(String account) throws IOException {
        Waiting old = waiting.remove(account);
        if (old != null) {
            FileSystemUtils.deleteRecursively(old.unpacked());
        }
    }
}
