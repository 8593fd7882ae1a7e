package org.endstate.web.account;

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
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The hash under which it is kept. */
    public static String hash(String token) {
        return ContentHash.of(token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
