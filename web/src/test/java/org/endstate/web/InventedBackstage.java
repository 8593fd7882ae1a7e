package org.endstate.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.SmallMission;
import org.endstate.commission.Watch;
import org.endstate.formats.export.TimelineJson;
import org.endstate.mission.Function;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.uncertainty.ThreePoint;

/** A backstage that really plans one small mission, whatever the folder says. */
final class InventedBackstage implements Backstage {

    final AtomicInteger plans = new AtomicInteger();
    /** A mistake of the program. */
    Runnable mistake = () -> {};
    /** Plans wait for it, or for being stopped. */
    CountDownLatch go = new CountDownLatch(0);

    private final Dossier dossier =
            withFunction(SmallMission.preparing(new ThreePoint(3, 5, 9), new ThreePoint(2, 4, 8))
                    .dossier());

    /** The same with one function of the host's forces to judge. */
    private static Dossier withFunction(Dossier small) {
        Mission mission = small.mission();
        Mission.Ground ground = new Mission.Ground(
                mission.areas(),
                List.of(new Function("logistics", new Label("Logistics", "الإمداد"), 3, true)),
                mission.sites());
        return new Dossier(
                new Mission(mission.identity(), mission.institution(), ground, mission.means(), mission.milestones()),
                small.inputs(),
                small.commitments(),
                small.settings(),
                small.origin());
    }

    @Override
    public String program() {
        return "endstate test";
    }

    @Override
    public Reading read(Path folder) {
        return Files.exists(folder.resolve("mission.yaml"))
                ? new Reading.Complete(dossier)
                : new Reading.Refused(List.of(folder + ": There is no mission.yaml."));
    }

    @Override
    public PlanOutcome plan(Dossier asked, int threads, Watch watch) {
        plans.incrementAndGet();
        mistake.run();
        try {
            boolean free = false;
            while (!free && !watch.stopped()) {
                free = go.await(10, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return PlanMission.run(asked, program(), threads, watch);
    }

    @Override
    public Map<String, String> parts(PlanResult result, Locale language) {
        return Map.of("cover", "<p>" + result.options().size() + " options in " + language + "</p>");
    }

    @Override
    public void write(PlanResult result, Locale language, Path folder) throws IOException {
        Files.writeString(folder.resolve("report.html"), "a report in " + language);
        for (String table : List.of("threat", "gates", "milestones")) {
            Path file = Files.createDirectories(folder.resolve("tables")).resolve(table + ".csv");
            Files.writeString(file, "a,b\n");
        }
        Files.write(folder.resolve("timeline.json"), TimelineJson.write(result));
    }

    @Override
    public String reportStyle() {
        return "body {}";
    }
}
