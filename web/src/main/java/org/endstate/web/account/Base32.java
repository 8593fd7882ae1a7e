package org.endstate.web.account;

import java.io.ByteArrayOutputStream;

/** Bytes as capital letters and digits 2 to 7 (RFC 4648, section 6), without padding: what authenticators take. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    /** The letters of these bytes; five bytes become eight letters. */
    static String encode(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = held << Byte.SIZE | next & 0xFF;
            bits += Byte.SIZE;
            for (; bits >= BITS; bits -= BITS) {
                letters.append(LETTERS.charAt(held >> bits - BITS & MASK));
            }
        }
        return bits == 0
                ? letters.toString()
                : letters.append(LETTERS.charAt(held << BITS - bits & MASK)).toString();
    }

    /** The bytes of letters that {@link #encode} wrote. */
    static byte[] decode(String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            held = held << BITS | LETTERS.indexOf(letters.charAt(i));
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
