package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Register;
import org.endstate.record.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate register summary}: what was observed in a period, apart from what it is assessed to be. */
@Command(name = "summary", sortOptions = false, abbreviateSynopsis = true)
final class RegisterSummaryCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--from", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private PageLanguage language = new PageLanguage();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private RegisterSource source = new RegisterSource();

    RegisterSummaryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        to.filter(last -> last.isBefore(from)).ifPresent(last -> {
            throw new Refusal(text("register.backwards", last, from));
        });
        return source.read(desk, this::summary);
    }

    private int summary(Register register) {
        DailySummary summary = DailySummary.of(register, new Period(from, to.orElse(from)));
        RegisterServices services = desk.services().register();
        services.lines(summary, language.locale().getLanguage()).forEach(desk::result);
        return out.map(folder -> write(summary, folder)).orElse(Exit.DONE);
    }

    private int write(DailySummary summary, Path into) {
        LongRun run = new LongRun(desk, new LongRun.Style(false, false, true, Paint.When.auto));
        try {
            return run.into(into, folder -> {
                desk.services().register().render(summary, folder);
                Optional<Manifest> manifest = folder.publish();
                manifest.ifPresent(
                        written -> new WrittenFiles(into, written).lines().forEach(desk::result));
                return manifest.isPresent() ? Exit.DONE : Exit.INTERRUPTED;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
