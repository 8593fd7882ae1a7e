package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;

/** What the commands about records and keys need from the rest of Endstate. */
public interface RecordServices {

    /** The lines of a record file. */
    RecordLines open(Path file) throws IOException;

    /**
     * The place of a record by its name: a file or a database.
     *
     * @param here what relative names are resolved against
     * @param password for a database on a server
     */
    RecordPlace place(String name, Path here, Optional<String> password) throws IOException;

    /** 32 secret random bytes. */
    byte[] seed();

    /** A QR code of this text as an SVG image; an empty text where it is too long for one. */
    String qrCode(String text);
}
