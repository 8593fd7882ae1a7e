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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate register publish}: what one audience sees, as pages and data. */
@Command(name = "publish", sortOptions = false, abbreviateSynopsis = true)
final class RegisterPublishCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--day", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--audience", paramLabel = "WHO", defaultValue = "public")
    private Who audience = Who.public_;

    @Option(names = "--rules", paramLabel = "FILE")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--also-read", paramLabel = "WHO")
    private List<Who> alsoRead = new ArrayList<>();

    @Option(names = "--previous", paramLabel = "DIR|DATE")
    private List<String> previous = new ArrayList<>();

    @Mixin
    private RegisterSource source = new RegisterSource();

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
    public Integer call() throws IOException {
        return source.read(desk, register -> {
            try {
                return publish(register);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private int publish(Register register) throws IOException {
        Publication publication = Publication.of(register, rules(), audience.audience, day);
        for (Who other : alsoRead) {
            refuseWhatReveals(
                    register,
                    Publication.of(register, publication.rules(), other.audience, day),
                    publication,
                    text("register.reveals", other));
        }
        for (String earlier : previous) {
            refuseWhatReveals(
                    register,
                    earlier(earlier, register, publication),
                    publication,
                    text("register.reveals.earlier", earlier));
        }
        LongRun run = new LongRun(desk, new LongRun.Style(false, false, true, Paint.When.auto));
        return run.into(out, folder -> write(register, publication, folder));
    }

    private Rules rules() throws IOException {
        RegisterServices services = desk.services().register();
        if (rules.isPresent()) {
            return CommissionFiles.read(desk, services.rules(desk.resolve(rules.get())));
        }
        Optional<Path> file = source.findInput(desk, RegisterServices.RULES);
        if (file.isPresent()) {
            return CommissionFiles.read(desk, services.rules(file.get()));
        }
        desk.remark(text("register.rules.standard"));
        return Rules.standard();
    }

    /** What these readers were given before: what a folder holds, or what would have been published on that day. */
    private Publication earlier(String where, Register register, Publication now) throws IOException {
        Optional<LocalDate> date = Arguments.Day.find(where);
        if (date.isPresent()) {
            return Publication.of(register, now.rules(), now.audience(), date.get());
        }
        try {
            return desk.services().register().published(desk.resolve(Path.of(where)));
        } catch (IllegalArgumentException e) {
            throw new Refusal(text("register.previous", where, String.valueOf(e.getMessage())));
        }
    }

    private static void refuseWhatReveals(
            Register register, Publication earlier, Publication publication, String head) {
        List<String> revealed = Differencing.check(register, earlier, publication).stream()
                .map(found -> text(
                        "register.way." + found.way(),
                        found.what(),
                        found.field()
                                .map(field -> field.name().toLowerCase(Locale.ROOT))
                                .orElse("")))
                .distinct()
                .toList();
        if (!revealed.isEmpty()) {
            throw new Refusal(head + "\n" + String.join("\n", revealed));
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
