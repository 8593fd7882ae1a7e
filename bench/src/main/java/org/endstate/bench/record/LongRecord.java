package org.endstate.bench.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.MerkleLog;
import org.endstate.record.RecordText;
import org.endstate.record.SampleRecord;

/** Writes an invented record of any length: three keys, then decisions, signed by both parties now and then. */
final class LongRecord {

    private static final int SIGNED_EVERY = 10_000;

    private final SampleRecord sample = new SampleRecord();
    private final MerkleLog log = new MerkleLog();
    private final OutputStream out;
    private Entry.Place next = Entry.Place.first(SampleRecord.ORIGIN);

    private LongRecord(OutputStream out) {
        this.out = out;
    }

    static Path write(Path file, int entries) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            LongRecord record = new LongRecord(out);
            record.line(RecordText.header(SampleRecord.ORIGIN));
            for (Draft key : record.sample.keys()) {
                record.add(key);
            }
            while (record.log.size() < entries) {
                record.add(record.sample.decision(record.log.size()));
                if (record.log.size() % SIGNED_EVERY == 0) {
                    record.sign();
                }
            }
        }
        return file;
    }

    private void add(Draft draft) throws IOException {
        Entry entry = new Entry(next, draft);
        byte[] bytes = entry.bytes();
        log.add(bytes);
        next = entry.next();
        out.write(bytes);
        out.write('\n');
    }

    private void sign() throws IOException {
        Checkpoint checkpoint = new Checkpoint(SampleRecord.ORIGIN, log.size(), log.root(log.size()));
        for (String line :
                RecordText.lines(checkpoint.unsigned().with(sample.host).with(sample.lead))) {
            line(line);
        }
    }

    private void line(String text) throws IOException {
        out.write((text + "\n").getBytes(UTF_8));
    }
}
