package org.endstate.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;

/**
 * A database that holds a record or may begin one. What it refuses, and that it cannot be reached, is said as trouble
 * with a file is.
 */
record DatabasePlace(
        Supplier<Optional<RecordLines>> lines,
        Function<String, DatabaseLedger> open,
        BiFunction<String, RecordLines, DatabaseLedger> restore)
        implements RecordPlace {

    static RecordPlace sqlite(Path file) {
        return new DatabasePlace(
                () -> SqliteLedger.read(file),
                origin -> SqliteLedger.open(file, origin),
                (origin, copy) -> SqliteLedger.restore(file, origin, copy));
    }

    static RecordPlace postgres(PostgresAddress address) {
        return new DatabasePlace(
                () -> PostgresLedger.read(address),
                origin -> PostgresLedger.open(address, origin),
                (origin, copy) -> PostgresLedger.restore(address, origin, copy));
    }

    @Override
    public Optional<RecordLines> read() {
        return explained(lines);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void add(String origin, RecordLines copy) {
        explained(() -> {
            if (!holdsRecord()) {
                restore.apply(origin, copy).close();
                return true;
            }
            try (DatabaseLedger ledger = open.apply(origin)) {
                return ledger.extend(copy);
            }
        });
    }

    private boolean holdsRecord() {
        try (RecordLines there = lines.get().orElse(RecordLines.NONE)) {
            return there.hasNext();
        }
    }

    private static <T> T explained(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }
}
