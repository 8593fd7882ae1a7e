package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.Watch;
import org.endstate.formats.mission.MissionFolder;
import org.endstate.formats.mission.Reading;
import org.endstate.timeline.PlanningSettings;

/** Real missions, planned with few scenarios. */
public final class PlannedMission {

    /** The folder of all missions. */
    public static final Path MISSIONS = Path.of(System.getProperty("endstate.root"), "missions");

    private PlannedMission() {}

    /** The mission in this folder as known on a day, or on the day its file names, with seed 1. */
    public static PlanResult plan(Path folder, Optional<LocalDate> asOf, int scenarios) {
        PlanOutcome outcome = PlanMission.run(dossier(folder, asOf, scenarios), "endstate test", 2, Watch.NONE);
        assertThat(outcome).isInstanceOf(PlanOutcome.Planned.class);
        return ((PlanOutcome.Planned) outcome).result();
    }

    /** What is planned: the dossier of this folder as known on a day, or on the day its file names, with seed 1. */
    public static Dossier dossier(Path folder, Optional<LocalDate> asOf, int scenarios) {
        Reading reading = MissionFolder.read(folder, asOf);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        Dossier read = ((Reading.Complete) reading).dossier();
        PlanningSettings.Simulation simulation = read.settings().simulation();
        PlanningSettings settings = new PlanningSettings(
                read.settings().risk(),
                new PlanningSettings.Simulation(
                        1, scenarios, simulation.horizon_months(), simulation.durationCorrelation()),
                read.settings().search(),
                read.settings().outsideWeight());
        return new Dossier(read.mission(), read.inputs(), read.commitments(), settings, read.origin());
    }
}
