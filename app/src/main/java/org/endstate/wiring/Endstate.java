package org.endstate.wiring;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import org.endstate.cli.Main;
import org.endstate.cli.Services;
import org.endstate.cli.Surroundings;
import org.endstate.commission.PlanMission;

/** Where the program begins: the parts put together and handed to the command line. */
public final class Endstate {

    private Endstate() {}

    /** Runs one command and ends the process with its exit code. No output depends on where the machine stands. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        int code = new Main(services(), surroundings()).run(arguments);
        System.exit(code);
    }

    static Services services() {
        String program = program();
        return new Services(
                program,
                new FolderReading(),
                (dossier, means, watch) -> PlanMission.run(
                        dossier,
                        program,
                        new PlanMission.Means(means.threads(), NativeSolver.of(means.solver())),
                        watch),
                new OutputFiles(),
                new ThreatWork(program),
                new JudgeWork(program),
                new TimelineWork(),
                new HandoverWork(),
                new OversightWork(program),
                new CaseWork(program),
                new RecordWork(),
                new ServeWork(program),
                new RegisterWork(),
                new AgreementWork(),
                new IntakeWork(),
                new CommissionWork());
    }

    private static Surroundings surroundings() {
        List<String> terminals =
                List.of(System.getProperty("endstate.terminals", "").split(","));
        return new Surroundings(
                new Surroundings.Streams(
                        writer(FileDescriptor.out),
                        writer(FileDescriptor.err),
                        terminals.contains("out"),
                        terminals.contains("err")),
                System.getenv(),
                new Surroundings.Places(Path.of(""), Path.of(System.getProperty("java.io.tmpdir"))),
                System::nanoTime,
                new ShutdownHooks());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static String program() {
        Properties properties = new Properties();
        try (InputStream file = Endstate.class.getResourceAsStream("/endstate.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "endstate " + properties.getProperty("version");
    }
}
