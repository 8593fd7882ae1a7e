package org.endstate.web.threat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.endstate.commission.Dossier;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.RecordedRow;
import org.endstate.web.Evidence;
import org.endstate.web.mission.Missions;
import org.springframework.stereotype.Component;

/** Reads the records of deaths; what was read is held for as long as the mission is the same. */
@Component
class DeathRecords {

    private final Missions missions;
    private final Evidence evidence;
    private final Map<String, DeathRecord> held = new ConcurrentHashMap<>();

    DeathRecords(Missions missions, Evidence evidence) {
        this.missions = missions;
        this.evidence = evidence;
    }

    /** The record of a mission; empty where nothing is recorded. */
    Optional<DeathRecord> of(Dossier dossier) {
        if (dossier.inputs().evidence().counts().isEmpty()
                || dossier.mission().areas().isEmpty()) {
            return Optional.empty();
        }
        String mission = dossier.mission().identity().id();
        return Optional.of(held.compute(
                mission, (id, known) -> known != null && known.dossier() == dossier ? known : read(id, dossier)));
    }

    private DeathRecord read(String mission, Dossier dossier) {
        List<RecordedRow> rows =
                evidence.deaths(missions.folder(mission), dossier.mission().asOf());
        return new DeathRecord(
                dossier,
                DeathsByMonth.of(dossier.inputs().evidence(), dossier.mission().areas()),
                rows);
    }
}
