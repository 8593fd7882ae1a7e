package org.endstate.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.record.Draft;
import org.endstate.record.SampleRecord;

/**
 * A process to be killed: many threads append, each two drafts at a time, without end. A line on standard output says
 * that a pair is acknowledged, and nothing is held back between the two.
 */
final class Appender {

    private static final int THREADS = 4;

    private Appender() {}

    /** Appends to the store of the first argument, under ids that begin with the second. */
    public static void main(String[] args) throws InterruptedException {
        DatabaseLedger ledger = open(args[0]);
        List<Thread> threads = new ArrayList<>();
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; i < THREADS; i++) {
                String name = args[1] + "-" + i + "-";
                threads.add(Thread.ofPlatform().start(() -> append(ledger, name, out)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(1);
    }

    static DatabaseLedger open(String place) {
        return place.startsWith(PostgresAddress.MARK)
                ? PostgresLedger.open(new PostgresAddress(place, Optional.empty()), SampleRecord.ORIGIN)
                : SqliteLedger.open(Path.of(place), SampleRecord.ORIGIN);
    }

    /** Ends when the store fails; the process ends with all threads. */
    private static void append(DatabaseLedger ledger, String name, FileOutputStream out) {
        for (int i = 0; ; i++) {
            String pair = name + i;
            ledger.append(List.of(draft(pair + FIRST), draft(pair + SECOND)));
            try {
                out.write((pair + "\n").getBytes(US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends of the ids of a pair. */
    static final String FIRST = ".1";

    static final String SECOND = ".2";

    private static Draft draft(String id) {
        return LedgerStoreContract.draft(id);
    }
}
