package org.endstate.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;

/** A record file. One that is there is never written over: it may bear signatures that no other copy has. */
record FilePlace(Path file) implements RecordPlace {

    @Override
    public Optional<RecordLines> read() {
        try {
            return Files.exists(file) ? Optional.of(RecordFile.open(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean grows() {
        return false;
    }

    /** Writes all of it through to the disk beside its place, then moves it there. */
    @Override
    public void add(String origin, RecordLines copy) {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(aside, copy);
            Files.move(aside, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path aside, RecordLines copy) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            while (copy.hasNext()) {
                out.write(copy.next());
                out.write('\n');
            }
            out.flush();
            channel.force(true);
        }
    }
}
