package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.endstate.record.MerkleLog;
import org.endstate.record.RecordLines;
import org.endstate.record.Verdict;

/**
 * A record that is in order, in memory.
 *
 * @param lines all of it
 * @param log the tree of its entries
 */
record OpenedRecord(Verdict verdict, List<byte[]> lines, MerkleLog log) {

    /** Reads a record; refuses one that is not in order. */
    static OpenedRecord of(Desk desk, Path file, VerifyRecord verifying) throws IOException {
        Verdict verdict = verifying.read(file);
        if (!verdict.sound()) {
            verdict.findings().forEach(finding -> desk.remark(VerifyRecord.words(finding)));
            throw new Refusal(text("record.refused"));
        }
        List<byte[]> lines = new ArrayList<>();
        MerkleLog log = new MerkleLog();
        try (RecordLines all = desk.services().record().open(file)) {
            all.forEachRemaining(lines::add);
        }
        lines.stream().skip(1).filter(line -> line[0] == '{').forEach(log::add);
        return new OpenedRecord(verdict, lines, log);
    }

    /** The bytes of an entry. */
    byte[] entry(int seq) {
        return lines.stream()
                .skip(1)
                .filter(line -> line[0] == '{')
                .skip(seq)
                .findFirst()
                .orElseThrow();
    }
}
