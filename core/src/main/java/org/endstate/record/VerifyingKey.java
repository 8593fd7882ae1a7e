package org.endstate.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.endstate.provenance.ContentHash;
import org.endstate.record.canonical.Reading;

/**
 * A public key: checks what its holder signed.
 *
 * @param name who signs with it
 * @param encoded the 32 bytes of the key in Base64
 */
public record VerifyingKey(String name, Algorithm algorithm, String encoded) {

    public VerifyingKey {
        KeyName.check(name);
        if (Base64.getDecoder().decode(encoded).length != Ed25519.BYTES) {
            throw new IllegalArgumentException("The key [" + encoded + "] is not one of 32 bytes.");
        }
    }

    /**
     * Eight hexadecimal digits that tell keys apart, as C2SP signed notes count them: from name, algorithm and key. Too
     * short to be proof of a key; short enough to be read out over the telephone together with {@link #fingerprint}.
     */
    public String id() {
        byte[] named = (name + "\n").getBytes(US_ASCII);
        byte[] key = tagged();
        byte[] all = Arrays.copyOf(named, named.length + key.length);
        System.arraycopy(key, 0, all, named.length, key.length);
        return ContentHash.of(all).hex().substring(0, 8);
    }

    /** 64 hexadecimal digits that stand for this key and no other: what two people compare. */
    public String fingerprint() {
        return ContentHash.of(text().getBytes(US_ASCII)).hex();
    }

    /** The key in one line, as C2SP notes write it: name, id and key, joined by plus signs. */
    public String text() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(tagged());
    }

    /** Reads the line that {@link #text} writes. */
    public static Reading<VerifyingKey> read(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !KeyName.fits(parts[0])) {
            return refused("expected a public key: name+id+key");
        }
        Optional<byte[]> tagged = Base64Text.decode(parts[2]);
        if (tagged.isEmpty() || tagged.orElseThrow().length != 1 + Ed25519.BYTES) {
            return refused("the key is not 33 bytes in Base64");
        }
        byte[] bytes = tagged.orElseThrow();
        Optional<Algorithm> algorithm = Algorithm.find(bytes[0]);
        if (algorithm.isEmpty()) {
            return refused("algorithm " + (bytes[0] & 255) + " is not known to this version");
        }
        VerifyingKey key = new VerifyingKey(
                parts[0],
                algorithm.orElseThrow(),
                Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 1, bytes.length)));
        return key.text().equals(text) ? new Reading.Complete<>(key) : refused("the id does not belong to the key");
    }

    private static Reading<VerifyingKey> refused(String what) {
        return new Reading.Refused<>(0, what);
    }

    /** Whether the holder of this key signed the message. */
    public boolean verifies(byte[] message, byte[] signature) {
        return switch (algorithm) {
            case ED25519 -> Ed25519.verifies(Base64.getDecoder().decode(encoded), message, signature);
        };
    }

    private byte[] tagged() {
        byte[] key = Base64.getDecoder().decode(encoded);
        byte[] tagged = new byte[1 + key.length];
        tagged[0] = algorithm.id();
        System.arraycopy(key, 0, tagged, 1, key.length);
        return tagged;
    }
}
