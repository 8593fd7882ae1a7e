package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endstate.record.Entry;
import org.endstate.record.ProofText;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate proof}: one entry with all that shows it is in the signed record. */
@Command(name = "proof", sortOptions = false, abbreviateSynopsis = true)
final class ProofCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "RECORD", descriptionKey = "RECORD")
    private Path record = Path.of("");

    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "ENTRY")
    private int seq;

    @Option(names = "--page", paramLabel = "FILE")
    private @Nullable Path page;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ProofCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        OpenedRecord opened = OpenedRecord.of(desk, desk.resolve(record), new VerifyRecord(desk, Set.of(), false));
        if (seq < 0 || seq >= opened.verdict().entries()) {
            throw new Refusal(text(
                    "proof.no-entry",
                    seq,
                    record,
                    Numbers.whole(opened.verdict().entries() - 1)));
        }
        ProofText proof = proof(opened);
        if (page != null) {
            Path file = desk.resolve(page);
            if (Files.exists(file)) {
                throw new Refusal(text("proof.exists", page));
            }
            String code = desk.services().record().qrCode(proof.text());
            Files.writeString(file, ProofPage.of(proof, code));
            if (code.isEmpty()) {
                desk.remark(text("proof.no-code"));
            }
        }
        desk.surroundings().streams().out().print(proof.text());
        return Exit.DONE;
    }

    private ProofText proof(OpenedRecord opened) {
        Verdict.Held held = checkpoint(opened.verdict()).orElseThrow(() -> new Refusal(text("proof.unsigned", seq)));
        int size = (int) held.checkpoint().size();
        return switch (Entry.read(opened.entry(seq))) {
            case Reading.Refused<Entry>(int at, String what) -> throw new IllegalStateException(what);
            case Reading.Complete<Entry>(Entry entry) ->
                new ProofText(entry, opened.log().inclusion(seq, size), held.checkpoint(), held.note());
        };
    }

    /** The checkpoint over the entry with most signatures; of several, the last. */
    private Optional<Verdict.Held> checkpoint(Verdict verdict) {
        return verdict.checkpoints().stream()
                .filter(held -> held.checkpoint().size() > seq)
                .filter(held -> !held.holders().isEmpty())
                .max(Comparator.<Verdict.Held>comparingInt(
                                held -> held.holders().size())
                        .thenComparingLong(held -> held.checkpoint().size()));
    }
}
