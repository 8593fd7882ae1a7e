package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.endstate.cli.RecordServices;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.endstate.report.QrCode;
import org.endstate.store.RecordFile;
import org.endstate.store.RecordPlaces;

/** What the commands about records and keys need, each part made by its adapter. */
final class RecordWork implements RecordServices {

    private static final int SEED = 32;

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
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    @Override
    public String qrCode(String text) {
        return QrCode.svg(text).orElse("");
    }
}
