package org.endstate.web.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.evidence.register.Register;
import org.endstate.web.Evidence;
import org.endstate.web.Evidence.Holdings;
import org.endstate.web.mission.Missions;
import org.endstate.web.screen.MissionPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The registers of the missions; each folder is read once, and again when its file of accounts has changed. */
@Component
class Registers {

    private static final String FILE = "inputs/accounts.yaml";

    private final Evidence evidence;
    private final Missions missions;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(FileTime changed, Holdings holdings) {}

    Registers(Evidence evidence, Missions missions) {
        this.evidence = evidence;
        this.missions = missions;
    }

    /** What is in the register of a mission that is held. */
    Holdings of(String mission) {
        Path folder = missions.folder(mission);
        FileTime changed = changed(folder.resolve(FILE));
        return kept.compute(
                        folder,
                        (path, before) -> before != null && before.changed().equals(changed)
                                ? before
                                : new Kept(changed, evidence.register(folder)))
                .holdings();
    }

    /** The register of a mission; there is a conflict where its file cannot be read. */
    Register get(MissionPage on) {
        return switch (of(on.mission())) {
            case Holdings.Complete complete -> complete.register();
            case Holdings.Refused refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    private static FileTime changed(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The register [" + file + "] cannot be looked at.", e);
        }
    }
}
