package org.endstate.web.requirement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.springframework.stereotype.Component;

/** What the results that are kept say of sites. The last few that were read are held. */
@Component
class PlannedSites {

    private static final int MOST_HELD = 8;

    private final Runs runs;
    private final Map<String, Planned> held = new LinkedHashMap<>(16, 0.75f, true);

    PlannedSites(Runs runs) {
        this.runs = runs;
    }

    /** The result that is shown of a mission. */
    Planned shown(Dossier dossier) {
        return runs.shown(dossier).map(this::of).orElse(Planned.NOTHING);
    }

    /** The result of the mission as it is now stated; empty where it has not been planned. */
    Optional<Planned> current(Dossier dossier) {
        return runs.of(dossier).filter(Run::done).map(this::of);
    }

    /** Whether what is shown was made from the mission as it is now stated. */
    boolean isCurrent(Dossier dossier) {
        return runs.of(dossier).filter(Run::done).isPresent();
    }

    private synchronized Planned of(Run run) {
        Planned known = held.computeIfAbsent(run.id(), id -> read(run));
        if (held.size() > MOST_HELD) {
            held.remove(held.keySet().iterator().next());
        }
        return known;
    }

    private Planned read(Run run) {
        Optional<Path> file = runs.file(run, PlanFile.NAME);
        if (file.isEmpty()) {
            return Planned.NOTHING;
        }
        try {
            return PlanFile.read(Files.readAllBytes(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("The plan [" + run.id() + "] that is kept cannot be read.", e);
        }
    }
}
