package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endstate.record.VerifyingKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate verify}: is an output folder, a record or a proof what it is said to be? */
@Command(name = "verify", sortOptions = false, abbreviateSynopsis = true)
final class VerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "PLACE", descriptionKey = "PLACE")
    private Path place = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", arity = "1..*")
    private List<Path> keys = List.of();

    @Option(names = "--against", paramLabel = "RECORD")
    private @Nullable Path against;

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Path given = desk.resolve(place);
        if (!Files.exists(given)) {
            throw new Refusal(text("verify.nothing", place));
        }
        if (Files.isDirectory(given)) {
            if (!keys.isEmpty() || against != null) {
                throw new Refusal(text("verify.folder-only"));
            }
            return new VerifyFolder(desk, json).run(place, given);
        }
        Set<VerifyingKey> trusted = KeyFiles.publicKeys(desk, keys);
        if (!VerifyProof.isProof(given)) {
            return new VerifyRecord(desk, trusted, json).run(given, against == null ? null : desk.resolve(against));
        }
        if (against != null) {
            throw new Refusal(text("verify.proof-only"));
        }
        return new VerifyProof(desk, trusted, json).run(given);
    }
}
