package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.endstate.record.RecordLines;

/** What the commands about records and keys need from the rest of Endstate. */
public interface RecordServices {

    /** The lines of a record file. */
    RecordLines open(Path file) throws IOException;

    /** 32 secret random bytes. */
    byte[] seed();

    /** A QR code of this text as an SVG image; an empty text where it is too long for one. */
    String qrCode(String text);
}
