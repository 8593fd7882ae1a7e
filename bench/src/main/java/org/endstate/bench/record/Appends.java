package org.endstate.bench.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.SampleRecord;
import org.endstate.record.canonical.JsonValue.Members;
import org.endstate.store.SqliteLedger;

/** Entries put down so that they outlive a crash, and what that costs without a record: an insert, a write. */
final class Appends {

    private static final int RAW = 1_000;

    private final Path folder;
    private final byte[] bytes = new Entry(Entry.Place.first(SampleRecord.ORIGIN), draft("raw")).bytes();
    private int files;

    Appends(Path folder) {
        this.folder = folder;
    }

    private static Draft draft(String id) {
        return new Draft(id, "host", "decision", SampleRecord.BEGIN, Members.ofTexts("text", "Decision " + id));
    }

    private Path newFile() {
        return folder.resolve("appends-" + files++);
    }

    /** Through a store, by so many threads that each wait for their own answers. */
    long grouped(int threads, int each) throws Exception {
        try (LedgerStore ledger = SqliteLedger.open(newFile(), SampleRecord.ORIGIN);
                ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < threads; writer++) {
                String name = writer + "-";
                all.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        ledger.append(List.of(draft(name + i)));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return ledger.size();
        }
    }

    /** The same bytes into one SQLite table, each in a commit of its own with the same settings. */
    long inserts() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + newFile() + "?journal_mode=WAL&synchronous=FULL");
                Statement create = connection.createStatement()) {
            create.execute("create table raw (seq integer primary key, bytes blob)");
            try (PreparedStatement insert = connection.prepareStatement("insert into raw (bytes) values (?)")) {
                for (int i = 0; i < RAW; i++) {
                    insert.setBytes(1, bytes);
                    insert.executeUpdate();
                }
            }
        }
        return RAW;
    }

    /** The same bytes at the end of a file, each written through to the disk. */
    long writes() throws IOException {
        try (FileChannel channel =
                FileChannel.open(newFile(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < RAW; i++) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(false);
            }
        }
        return RAW;
    }
}
