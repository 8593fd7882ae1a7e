package org.endstate.provenance;

import java.util.HexFormat;

/**
 * A promise of content that nobody can read yet: SHA-256 over a secret salt and the content. Whoever knows both can
 * show later that the content was fixed when the hash was given. Without the salt, short content could be guessed and
 * tried; a salt of fixed length keeps the border between the two from being moved.
 */
public record Commitment(ContentHash hash) {

    /** Bytes of a salt. */
    public static final int SALT = 32;

    /** The commitment to this content under this salt of {@link #SALT} bytes. */
    public static Commitment to(byte[] content, byte[] salt) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("A salt of [" + salt.length + "] bytes is not one of " + SALT + ".");
        }
        byte[] both = new byte[SALT + content.length];
        System.arraycopy(salt, 0, both, 0, SALT);
        System.arraycopy(content, 0, both, SALT, content.length);
        return new Commitment(ContentHash.of(both));
    }

    /** Whether this content under this salt is what was promised. */
    public boolean opens(byte[] content, byte[] salt) {
        return salt.length == SALT && to(content, salt).equals(this);
    }

    /** The bytes of a salt written as 64 hexadecimal digits. */
    public static byte[] salt(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
