package org.endstate.wiring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.endstate.cli.Main;
import org.endstate.cli.MissionReading;
import org.endstate.cli.Rendering;
import org.endstate.cli.Services;
import org.endstate.cli.SmallMission;
import org.endstate.cli.Surroundings;
import org.endstate.commission.PlanOutcome;
import org.endstate.commission.PlanResult;
import org.endstate.oversight.Actuals;

/** Endstate with a real shutdown hook and a fake pipeline that writes one file, says so, and then waits for ever. */
final class StalledProgram {

    private StalledProgram() {}

    public static void main(String[] arguments) {
        Services services = new Services(
                "endstate test",
                (folder, asOf) -> new MissionReading.Complete(SmallMission.dossier(), Actuals.NONE),
                (dossier, threads, watch) -> new PlanOutcome.Planned(SmallMission.result(dossier)),
                StalledProgram::writeHalf,
                new ThreatWork("endstate test"),
                new JudgeWork("endstate test"),
                new TimelineWork(),
                new HandoverWork(),
                new OversightWork("endstate test"),
                new CaseWork("endstate test"),
                new RecordWork(),
                new ServeWork("endstate test"),
                new RegisterWork(),
                new AgreementWork(),
                new IntakeWork(),
                new CommissionWork());
        Surroundings surroundings = new Surroundings(
                new Surroundings.Streams(new PrintWriter(System.out), new PrintWriter(System.err), false, false),
                Map.of(),
                new Surroundings.Places(Path.of(""), Path.of("")),
                System::nanoTime,
                new ShutdownHooks());
        System.exit(new Main(services, surroundings).run(arguments));
    }

    private static void writeHalf(PlanResult result, Locale language, Rendering.Sink sink) throws IOException {
        sink.file("tables/half.csv", new byte[1_000_000]);
        System.out.println("half written");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
