package org.endstate.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.Watch;
import org.endstate.oversight.Actuals;

/** Runs commands in-process: fake services, text streams, a clock that moves a tenth of a second per look. */
final class Bench {

    final Path here;
    final Map<String, String> environment = new HashMap<>();
    MissionReading reading = (folder, asOf) -> new MissionReading.Complete(SmallMission.dossier(), Actuals.NONE);
    Planning planning = (dossier, means, watch) -> {
        for (Watch.Stage stage : Watch.Stage.values()) {
            watch.progress(stage, 0, 2);
            watch.progress(stage, 1, 2);
            watch.progress(stage, 2, 2);
        }
        return new PlanOutcome.Planned(SmallMission.result(dossier));
    };
    Rendering rendering = (result, language, sink) -> {
        sink.file("report.html", "<p>report</p>".getBytes(StandardCharsets.UTF_8));
        sink.file("tables/gates.csv", "gate\n".getBytes(StandardCharsets.UTF_8));
        sink.file("tables/options.csv", "option\n".getBytes(StandardCharsets.UTF_8));
    };
    ThreatServices threat = new FakeThreat();
    JudgeServices judge = new FakeJudge();
    CaseServices cases = new FakeCases();
    TimelineServices timeline = new FakeTimeline();
    FakeHandover handover = new FakeHandover();
    final FakeServe serve = new FakeServe();
    final FakeRegister register = new FakeRegister();
    FakeOversight oversight = new FakeOversight();
    RecordServices record = new FakeRecord();
    FakeIntake intake = new FakeIntake();
    FakeAgreement agreement = new FakeAgreement();
    FakeCommission commission = new FakeCommission();
    boolean terminal;
    Runnable interrupt = () -> {};

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Bench(Path here) throws IOException {
        this.here = here;
        Files.createDirectories(here.resolve("small"));
        Files.writeString(here.resolve("small/mission.yaml"), "endstate: 1\n");
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new Main(desk().services(), desk().surroundings()).run(arguments);
    }

    Desk desk() {
        AtomicLong clock = new AtomicLong();
        return new Desk(
                new Services(
                        "endstate test",
                        reading,
                        planning,
                        rendering,
                        threat,
                        judge,
                        timeline,
                        handover,
                        oversight,
                        cases,
                        record,
                        serve,
                        register,
                        agreement,
                        intake,
                        commission),
                new Surroundings(
                        new Surroundings.Streams(new PrintWriter(out), new PrintWriter(err), terminal, terminal),
                        environment,
                        new Surroundings.Places(here, here),
                        () -> clock.addAndGet(100_000_000),
                        task -> {
                            interrupt = task;
                            return () -> interrupt = () -> {};
                        }));
    }

    /** What the last command printed on standard output. */
    String out() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** What the last command printed on standard error. */
    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    /** What lies in the folder where commands are run. */
    List<String> beside() throws IOException {
        try (Stream<Path> found = Files.list(here)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
