package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.record.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate example}: an invented mission folder of any size. */
@Command(name = "example", sortOptions = false, abbreviateSynopsis = true)
final class ExampleCommand implements Callable<Integer> {

    private static final int MOST_SITES = 2_000;

    private final Desk desk;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private Path folder = Path.of("");

    @Option(names = "--sites", paramLabel = "N", defaultValue = "20", converter = Arguments.Count.class)
    private int sites;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", converter = Arguments.Seed.class)
    private long seed;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ExampleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (sites > MOST_SITES) {
            throw new Refusal(text("example.too-many", sites, Numbers.whole(MOST_SITES)));
        }
        LongRun run = new LongRun(desk, new LongRun.Style(false, false, true, Paint.When.auto));
        return run.into(folder, this::write);
    }

    private int write(OutputFolder out) throws IOException {
        desk.services().timeline().example(sites, seed, out);
        Optional<Manifest> manifest = out.publish();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        new WrittenFiles(folder, manifest.get()).lines().forEach(desk::result);
        desk.result(text("example.next", folder));
        return Exit.DONE;
    }
}
