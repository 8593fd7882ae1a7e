package org.endstate.web.evidence;

import java.time.Instant;
import java.util.Optional;
import org.endstate.evidence.intake.Unread;
import org.endstate.evidence.register.Document;

/**
 * A document as somebody brought it in.
 *
 * @param name of its file, as whoever brought it in called it; it leads nowhere
 * @param hash SHA-256 of its bytes in hex, by which they are kept
 * @param refused why it cannot be read; empty where it can, or has not been tried yet
 */
public record UploadedDocument(
        String id, String name, String hash, long size, Brought brought, Optional<Unread> refused) {

    private static final int SOURCE_LENGTH = 12;

    /** Who brought it in, and when. */
    public record Brought(String by, Instant at) {}

    /** The id by which accounts cite it: the same document has one id wherever it is brought in. */
    String source() {
        return "D" + hash.substring(0, SOURCE_LENGTH);
    }

    /** As it stands in the register once an account cites it. */
    Document entry() {
        return new Document(source(), name, "", hash);
    }
}
