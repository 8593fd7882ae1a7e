package org.endstate.record;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.endstate.record.canonical.Reading;

/** A private key. It stays with its holder; it prints as its public key only. */
public final class SigningKey {

    private static final String MARK = "PRIVATE+KEY+";

    private final VerifyingKey shown;
    private final byte[] seed;
    private final PrivateKey key;

    private SigningKey(VerifyingKey shown, byte[] seed) {
        this.shown = shown;
        this.seed = seed;
        this.key = Ed25519.privateKey(seed);
    }

    /** The Ed25519 key of this name that grows from 32 secret random bytes. */
    public static SigningKey of(String name, byte[] seed) {
        if (seed.length != Ed25519.BYTES) {
            throw new IllegalArgumentException("A seed of [" + seed.length + "] bytes is not one of 32.");
        }
        String key = Base64.getEncoder().encodeToString(Ed25519.publicOf(seed));
        return new SigningKey(new VerifyingKey(name, Algorithm.ED25519, key), seed.clone());
    }

    /** Its public key. */
    public VerifyingKey verifyingKey() {
        return shown;
    }

    /** Signs a message; the same message always gets the same signature. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(key, message);
    }

    /** The key in one line, as C2SP notes write private keys. Secret. */
    public String secretText() {
        byte[] tagged = new byte[1 + seed.length];
        tagged[0] = shown.algorithm().id();
        System.arraycopy(seed, 0, tagged, 1, seed.length);
        return MARK + shown.name() + "+" + shown.id() + "+"
                + Base64.getEncoder().encodeToString(tagged);
    }

    /** Reads the line that {@link #secretText} writes. */
    public static Reading<SigningKey> read(String text) {
        String[] parts = text.startsWith(MARK) ? text.substring(MARK.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3 || !KeyName.fits(parts[0])) {
            return refused("expected a private key: " + MARK + "name+id+key");
        }
        Optional<byte[]> tagged = Base64Text.decode(parts[2]);
        if (tagged.isEmpty() || tagged.orElseThrow().length != 1 + Ed25519.BYTES) {
            return refused("the key is not 33 bytes in Base64");
        }
        byte[] bytes = tagged.orElseThrow();
        if (Algorithm.find(bytes[0]).isEmpty()) {
            return refused("algorithm " + (bytes[0] & 255) + " is not known to this version");
        }
        SigningKey key = of(parts[0], Arrays.copyOfRange(bytes, 1, bytes.length));
        return key.secretText().equals(text)
                ? new Reading.Complete<>(key)
                : refused("the id does not belong to the key");
    }

    private static Reading<SigningKey> refused(String what) {
        return new Reading.Refused<>(0, what);
    }

    @Override
    public String toString() {
        return "the private key of " + shown.text();
    }
}
