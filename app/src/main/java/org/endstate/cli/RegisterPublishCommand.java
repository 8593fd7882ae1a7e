package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Differencing;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.Rules;
import org.endstate.record.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate register publish}: what one audience sees, as pages and data. */
@Command(name = "publish", sortOptions = false, abbreviateSynopsis = true)
final class RegisterPublishCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "MISSION", descriptionKey = "MISSION")
    private Path mission = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--day", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--audience", paramLabel = "WHO", defaultValue = "public")
    private Who audience = Who.public_;

    @Option(names = "--also-read", paramLabel = "WHO")
    private List<Who> alsoRead = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    RegisterPublishCommand(Desk desk) {
        this.desk = desk;
    }

    /** The audiences as the command line spells them. */
    enum Who {
        commission(Audience.COMMISSION),
        parties(Audience.PARTIES),
        public_(Audience.PUBLIC);

        private final Audience audience;

        Who(Audience audience) {
            this.audience = audience;
        }

        @Override
        public String toString() {
            return audience.name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        return RegisterReading.read(desk, mission, this::publish);
    }

    private int publish(Register register) {
        Publication publication = Publication.of(register, Rules.standard(), audience.audience, day);
        for (Who other : alsoRead) {
            refuseWhatReveals(register, publication, other.audience);
        }
        LongRun run = new LongRun(desk, new LongRun.Style(false, false, true, Paint.When.auto));
        try {
            return run.into(out, folder -> write(register, publication, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseWhatReveals(Register register, Publication publication, Audience other) {
        List<String> revealed =
                Differencing.check(register, publication, Publication.of(register, publication.rules(), other, day))
                        .stream()
                        .map(found -> text(
                                "register.way." + found.way(),
                                found.what(),
                                found.field()
                                        .map(field -> field.name().toLowerCase(Locale.ROOT))
                                        .orElse("")))
                        .distinct()
                        .toList();
        if (!revealed.isEmpty()) {
            throw new Refusal(text("register.reveals", other.name().toLowerCase(Locale.ROOT)) + "\n"
                    + String.join("\n", revealed));
        }
    }

    private int write(Register register, Publication publication, OutputFolder folder) throws IOException {
        desk.services().register().render(register, publication, folder);
        Optional<Manifest> manifest = folder.publish();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        desk.result(Messages.count("register.published", publication.withheld()));
        new WrittenFiles(out, manifest.get()).lines().forEach(desk::result);
        return Exit.DONE;
    }
}
