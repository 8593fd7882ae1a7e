package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endstate.record.Checkpoint;
import org.endstate.record.ConsistencyProof;
import org.endstate.record.Cosigning;
import org.endstate.record.MerkleLog;
import org.endstate.record.RecordText;
import org.endstate.record.SignedNote;
import org.endstate.record.SigningKey;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate sign}: signs all entries of a record, if what was signed before is unchanged. */
@Command(name = "sign", sortOptions = false, abbreviateSynopsis = true)
final class SignCommand implements Callable<Integer> {

    private static final String MEMORY = ".last";

    private final Desk desk;

    @Parameters(paramLabel = "RECORD", descriptionKey = "RECORD")
    private Path record = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", required = true)
    private Path key = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    SignCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Path file = desk.resolve(record);
        Path keyFile = desk.resolve(key);
        Path memory = keyFile.resolveSibling(keyFile.getFileName() + MEMORY);
        SigningKey signer = KeyFiles.privateKey(keyFile);
        OpenedRecord opened = OpenedRecord.of(desk, file, new VerifyRecord(desk, Set.of(), false));
        Checkpoint checkpoint = checkpoint(opened, signer);
        SignedNote offered = opened.verdict()
                .lastCheckpoint()
                .filter(held -> held.checkpoint().equals(checkpoint))
                .map(Verdict.Held::note)
                .orElseGet(checkpoint::unsigned);
        Optional<Checkpoint> last = last(memory);
        return switch (Cosigning.of(signer, last, checkpoint, offered, proof(last, checkpoint, opened.log()))) {
            case Cosigning.Refused(Cosigning.Reason reason) ->
                throw new Refusal(text("sign.refused", Messages.of("sign", reason)));
            case Cosigning.Cosigned(SignedNote note) -> {
                replace(memory, List.of(checkpoint.text().stripTrailing().getBytes(StandardCharsets.UTF_8)));
                replace(file, signed(opened.lines(), note));
                desk.result(text("sign.done", Numbers.whole(checkpoint.size()), checkpoint.origin()));
                desk.result(text("root", checkpoint.root()));
                yield Exit.DONE;
            }
        };
    }

    private static Checkpoint checkpoint(OpenedRecord opened, SigningKey signer) {
        long size = opened.verdict().entries();
        boolean named = opened.verdict().keys().stream()
                .anyMatch(term -> term.key().equals(signer.verifyingKey()) && term.covers(size));
        if (!named) {
            throw new Refusal(text("sign.unnamed", signer.verifyingKey().text()));
        }
        return new Checkpoint(opened.verdict().origin(), size, opened.verdict().root());
    }

    private static Optional<Checkpoint> last(Path memory) throws IOException {
        if (!Files.exists(memory)) {
            return Optional.empty();
        }
        return switch (Checkpoint.read(Files.readString(memory))) {
            case Reading.Refused<Checkpoint>(int at, String what) ->
                throw new Refusal(text("key.bad", memory, 1, what));
            case Reading.Complete<Checkpoint>(Checkpoint checkpoint) -> Optional.of(checkpoint);
        };
    }

    private static Optional<ConsistencyProof> proof(Optional<Checkpoint> last, Checkpoint next, MerkleLog log) {
        return last.filter(before -> before.size() <= next.size())
                .map(before -> log.consistency((int) before.size(), (int) next.size()));
    }

    /** The lines with this checkpoint at their end; one that stood there covers the same entries and is in it. */
    private static List<byte[]> signed(List<byte[]> lines, SignedNote note) {
        List<byte[]> all = new ArrayList<>(lines);
        while (all.getLast()[0] == '>') {
            all.removeLast();
        }
        for (String line : RecordText.lines(note)) {
            all.add(line.getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static void replace(Path file, List<byte[]> lines) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
