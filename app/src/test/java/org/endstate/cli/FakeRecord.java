package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.endstate.report.QrCode;
import org.endstate.store.RecordFile;
import org.endstate.store.RecordPlaces;

/** Real files and codes; seeds that count up, so that every run makes the same keys. */
final class FakeRecord implements RecordServices {

    private byte seeds;

    @Override
    public RecordLines open(Path file) throws IOException {
        return RecordFile.open(file);
    }

    @Override
    public RecordPlace place(String name, Path here, Optional<String> password) throws IOException {
        return RecordPlaces.of(name, here, password);
    }

    @Override
    public byte[] seed() {
        byte[] seed = new byte[32];
        Arrays.fill(seed, ++seeds);
        return seed;
    }

    @Override
    public String qrCode(String text) {
        return QrCode.svg(text).orElse("");
    }
}
