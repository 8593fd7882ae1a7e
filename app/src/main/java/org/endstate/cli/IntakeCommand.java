package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.mission.Mission;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Manifest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate intake}: proposes accounts from documents. */
@Command(name = "intake", sortOptions = false, abbreviateSynopsis = true)
final class IntakeCommand implements Callable<Integer> {

    private static final String CANDIDATES = "candidates.yaml";
    private static final String PAGE = "candidates.html";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "PLACE", arity = "0..1")
    private Path place = Path.of("");

    @Option(names = "--output", paramLabel = "DIR")
    private Path output = Path.of("");

    @Option(names = "--mission", paramLabel = "MISSION")
    private Optional<Path> mission = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> published = Optional.empty();

    @Mixin
    private RunOptions options = new RunOptions();

    IntakeCommand(Desk desk) {
        this.desk = desk;
    }

    /** The command with the one below it. */
    static CommandLine with(Desk desk) {
        CommandLine intake = new CommandLine(new IntakeCommand(desk));
        intake.addSubcommand(new IntakeAcceptCommand(desk));
        return intake;
    }

    @Override
    public Integer call() throws IOException {
        if (place.toString().isEmpty() || output.toString().isEmpty()) {
            throw new Refusal(text("usage.missing", place.toString().isEmpty() ? "PLACE" : "--output=DIR"));
        }
        if (!Files.exists(desk.resolve(place))) {
            throw new Refusal(text("intake.nothing", place));
        }
        keepDecisions();
        LongRun run = options.start(desk, false);
        if (mission.isEmpty()) {
            return take(run, Optional.empty());
        }
        return switch (desk.read(mission.get(), Optional.empty())) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, options.refusal(), "plan.closing");
            case MissionReading.Complete complete ->
                take(run, Optional.of(complete.dossier().mission()));
        };
    }

    /** Refuses to write over decisions that a person has made. */
    private void keepDecisions() throws IOException {
        Path folder = desk.resolve(output);
        Path file = folder.resolve(CANDIDATES);
        if (Files.isRegularFile(file)) {
            Optional<ContentHash> written =
                    ManifestFile.find(folder).map(manifest -> manifest.files().get(CANDIDATES));
            if (!written.equals(Optional.of(ContentHash.of(Files.readAllBytes(file))))) {
                throw new Refusal(text("intake.decided", output.resolve(CANDIDATES)));
            }
        }
    }

    private int take(LongRun run, Optional<Mission> known) throws IOException {
        IntakeServices.Taken taken = desk.services().intake().read(desk.resolve(place), place, known, published);
        run.progress().end();
        new ProblemReport(desk.remarkPaint(run.style().color()))
                .of(taken.refused())
                .forEach(desk::remark);
        if (taken.documents() == 0) {
            desk.remark(text("intake.none"));
            if (run.style().json()) {
                desk.result(Json.write(Json.refused(taken.refused())));
            }
            return Exit.BAD_INPUT;
        }
        return run.into(output, folder -> write(taken, run, folder));
    }

    private int write(IntakeServices.Taken taken, LongRun run, OutputFolder folder) throws IOException {
        taken.render(folder);
        Optional<Manifest> manifest = folder.publish();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        if (run.style().json()) {
            Map<String, Object> all = Json.exit(Exit.DONE);
            all.put("documents", taken.documents());
            all.put("candidates", taken.candidates());
            all.put("undated", taken.undated());
            all.put("refused", taken.refused().stream().map(Json::problem).toList());
            all.putAll(Json.output(output.toString(), manifest.get()));
            desk.result(Json.write(all));
        } else {
            lines(taken).forEach(desk::result);
            new WrittenFiles(output, manifest.get()).lines().forEach(desk::result);
        }
        return Exit.DONE;
    }

    private List<String> lines(IntakeServices.Taken taken) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(Messages.count("intake.documents", taken.documents()) + ", "
                + Messages.count("intake.candidates", taken.candidates()));
        if (!taken.refused().isEmpty()) {
            lines.add(Messages.count("intake.refused", taken.refused().size()));
        }
        taken.undated().forEach(file -> lines.add(text("intake.undated", file)));
        lines.add(text("intake.next", output.resolve(PAGE), output.resolve(CANDIDATES)));
        return lines;
    }
}
