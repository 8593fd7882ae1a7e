package org.endstate.web.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every half minute (RFC 6238, TOTP), with HMAC-SHA-1, which every authenticator knows.
 * The code of step T is the dynamic truncation of HMAC(secret, T) (RFC 4226, section 5.3), modulo a million.
 */
final class OneTimeCode {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final String ALGORITHM = "HmacSHA1";
    private static final int MILLION = 1_000_000;

    /** How many steps a clock may be off, each way (RFC 6238, section 5.2 recommends one). */
    private static final int OFF = 1;

    private OneTimeCode() {}

    /** The step of an instant. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of a step. */
    static String of(byte[] secret, long step) {
        byte[] hash = hash(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(java.util.Locale.ROOT, "%06d", truncated % MILLION);
    }

    /** The latest step at about this instant with this code; empty where there is none. */
    static OptionalLong find(byte[] secret, String code, Instant at) {
        long now = step(at);
        return LongStream.rangeClosed(now - OFF, now + OFF)
                .filter(step -> of(secret, step).equals(code))
                .max();
    }

    private static byte[] hash(byte[] secret, byte[] step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(step);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no [" + ALGORITHM + "].", e);
        }
    }
}
