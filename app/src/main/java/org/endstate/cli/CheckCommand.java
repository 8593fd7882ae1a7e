package org.endstate.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.commission.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate check}: is the folder sound, and what does it hold? */
@Command(name = "check", sortOptions = false, abbreviateSynopsis = true)
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private ShowOptions options = new ShowOptions();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return switch (desk.read(mission, asOf)) {
            case MissionReading.Refused refused ->
                RefusedFolder.report(desk, refused, options.refusal(), "check.closing");
            case MissionReading.Complete complete -> show(complete.dossier());
        };
    }

    private int show(Dossier dossier) {
        List<HandoverServices.Remark> findings = desk.services().handover().inspect(dossier);
        if (options.json()) {
            Map<String, Object> all = Json.exit(Exit.DONE);
            all.put("mission", dossier.mission().identity().id());
            all.put("asOf", dossier.mission().asOf().toString());
            all.put("assumptions", dossier.origin().assumptions().size());
            all.put("issues", dossier.inputs().evidence().issues().size());
            Map<String, Object> files = Json.object();
            dossier.origin()
                    .files()
                    .forEach(file -> files.put(file.path(), file.hash().hex()));
            all.put("files", files);
            all.put("findings", findings.stream().map(CheckCommand::json).toList());
            desk.result(Json.write(all));
        } else {
            FolderSummary.of(dossier, desk.resultPaint(options.color())).forEach(desk::result);
            FindingLines.of(findings, desk.resultPaint(options.color())).forEach(desk::result);
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(HandoverServices.Remark remark) {
        Map<String, Object> all = Json.object();
        all.put("site", remark.site());
        all.put("kind", remark.kind());
        all.put("what", remark.what());
        all.put("why", remark.why());
        all.put("do", remark.toDo());
        return all;
    }
}
