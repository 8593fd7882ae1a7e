package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanMission;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.commission.Watch;
import org.endstate.formats.export.FigureTables;
import org.endstate.formats.export.MilestoneCalendar;
import org.endstate.formats.export.ProjectXml;
import org.endstate.formats.export.TimelineJson;
import org.endstate.formats.text.Problem;
import org.endstate.report.ReportPage;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.PlanningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand damaged missions: reading never throws and never hangs, and what reads all the same can be planned and
 * written. A failure prints the seed that repeats it.
 */
class HostileMissionTest {

    private static final Path VALID = Path.of("src/test/resources/broken-missions/none-with-capability");
    private static final List<String> PATHS = List.of(
            "mission.yaml",
            "inputs/events.csv",
            "inputs/judgements.csv",
            "inputs/framework.yaml",
            "inputs/evidence.yaml",
            "inputs/elicitation.yaml",
            "inputs/past-exits.csv");
    private static final String EVENT_BY_EVENT = """
            id,date_start,date_end,adm_1,low,best,high,where
            1,2023-01-05 00:00:00.000,2023-02-01,North Province,0,1,2,"a, b"
            2,2023-03-01,2023-03-01,,1,1,1,"c ""d\""
            3,2023-03-01,2023-03-09,south,0,0,9,e
            """;
    private static final String MORE_PLANNING = """
              confidence: 0.8
              hold-limit: 120
              extension: 90
              support-removed: 0.25
              horizon: 24
              duration-correlation: 0.3
            """;

    private static final int MUTATIONS = Integer.getInteger("endstate.mutations", 10_000);

    /**
     * One in so many of the damaged missions that still read is planned too, with 20 scenarios and one point of the
     * frontier.
     */
    private static final int PLANNED_ONE_IN = 50;

    @Test
    @Timeout(600)
    void a_damaged_mission_is_refused_or_planned_and_never_throws_or_hangs() throws IOException {
        Map<String, String> valid = new TreeMap<>();
        for (String path : PATHS.subList(0, 6)) {
            valid.put(path, Files.readString(VALID.resolve(path)));
        }
        valid.merge("mission.yaml", MORE_PLANNING, String::concat);
        valid.put("inputs/past-exits.csv", "mission,unit,driver,planned,actual,source\na,b,deadline,2020-01-01,,X\n");
        String monthly = Files.readString(VALID.resolve("inputs/events.csv"));
        int complete = 0;
        for (long seed = 0; seed < MUTATIONS; seed++) {
            valid.put("inputs/events.csv", seed % 2 == 0 ? monthly : EVENT_BY_EVENT);
            Optional<Dossier> dossier = read(damage(valid, seed), seed);
            if (dossier.isPresent() && complete++ % PLANNED_ONE_IN == 0) {
                plan(dossier.get(), seed);
            }
        }
        assertThat(complete).isBetween(MUTATIONS / 100, MUTATIONS / 2);
    }

    private static Optional<Dossier> read(MissionInMemory mission, long seed) {
        return timed("read", seed, () -> switch (MissionFolder.read(mission, Optional.empty())) {
            case Reading.Complete(Dossier dossier, var actuals) -> Optional.of(dossier);
            case Reading.Refused(List<Problem> problems) -> {
                assertThat(problems).as("problems of seed %d", seed).isNotEmpty();
                yield Optional.empty();
            }
        });
    }

    private static void plan(Dossier read, long seed) {
        PlanningSettings.Simulation simulation = read.settings().simulation();
        PlanningSettings settings = new PlanningSettings(
                read.settings().risk(),
                new PlanningSettings.Simulation(
                        simulation.seed(), 20, simulation.horizon_months(), simulation.durationCorrelation()),
                new PlanningSettings.Search(
                        read.settings().search().loss_days(),
                        read.settings().search().lateness(),
                        new PlanningSettings.Grid(List.of(0.8), List.of(1.0), List.of(1.0))),
                read.settings().outsideWeight());
        Dossier dossier = new Dossier(read.mission(), read.inputs(), read.commitments(), settings, read.origin());
        timed("plan", seed, () -> {
            PlanOutcome outcome = PlanMission.run(dossier, "endstate test", 1, Watch.NONE);
            if (outcome instanceof PlanOutcome.Planned(PlanResult result)) {
                write(result);
            }
            return Optional.empty();
        });
    }

    private static void write(PlanResult result) {
        assertThat(ReportPage.render(result, Locale.ENGLISH)).doesNotContain("NaN");
        assertThat(TimelineJson.write(result)).isNotEmpty();
        assertThat(MilestoneCalendar.write(result)).isNotEmpty();
        assertThat(FigureTables.write(result)).isNotEmpty();
        for (OptionForecast option : result.options()) {
            assertThat(ProjectXml.write(result, option.kind())).isNotEmpty();
        }
    }

    private static <T> Optional<T> timed(String what, long seed, Supplier<Optional<T>> work) {
        long start = System.nanoTime();
        Optional<T> made = Optional.empty();
        try {
            made = work.get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail("To " + what + " the mission damaged with seed " + seed + " threw", e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("time to %s the mission damaged with seed %d", what, seed)
                .isLessThan(Duration.ofSeconds(10));
        return made;
    }

    private static MissionInMemory damage(Map<String, String> valid, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MissionInMemory mission = new MissionInMemory();
        String victim = random.nextInt(10) < 5 ? PATHS.getFirst() : PATHS.get(random.nextInt(PATHS.size()));
        valid.forEach((path, text) -> {
            if (path.equals(victim)) {
                mission.with(path, Damage.damaged(text, random));
            } else {
                mission.with(path, text);
            }
        });
        return mission;
    }
}
