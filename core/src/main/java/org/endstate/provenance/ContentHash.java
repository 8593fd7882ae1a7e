package org.endstate.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final int DIGITS = 64;

    public ContentHash {
        if (!fits(hex)) {
            throw new IllegalArgumentException("A content hash [" + hex + "] is not 64 hexadecimal digits.");
        }
    }

    /** Asked some millions of times of a record of a million entries. */
    private static boolean fits(String hex) {
        boolean digits = hex.length() == DIGITS;
        for (int i = 0; digits && i < DIGITS; i++) {
            char c = hex.charAt(i);
            digits = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return digits;
    }

    /** The hash of these bytes. */
    public static ContentHash of(byte[] bytes) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    /** The hash whose 32 bytes these are; refuses any other number of bytes. */
    public static ContentHash ofBytes(byte[] hash) {
        if (hash.length != 32) {
            throw new IllegalArgumentException("A content hash of [" + hash.length + "] bytes is not one of 32.");
        }
        return new ContentHash(HexFormat.of().formatHex(hash));
    }

    /** The 32 bytes of the hash. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first twelve digits, enough to tell inputs apart by eye. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
