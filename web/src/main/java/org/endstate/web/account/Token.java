package org.endstate.web.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.endstate.provenance.ContentHash;

/** A secret that is sent once and kept as a hash. */
public final class Token {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /** A new secret of 64 hexadecimal digits. */
    public static String fresh() {
        return HexFormat.of().formatHex(random(BYTES));
    }

    /** So many random bytes in letters and digits that are hard to mistake. */
    static String letters(int bytes) {
        return Base32.encode(random(bytes));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The hash under which it is kept. */
    public static String hash(String token) {
        return ContentHash.of(token.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
