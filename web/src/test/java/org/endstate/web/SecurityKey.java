package org.endstate.web;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An authenticator with one passkey on the curve P-256, as W3C Web Authentication (level 3, section 6) describes one.
 */
final class SecurityKey {

    private static final int USED = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_KEY = 64;
    private static final byte[] ID = "a passkey of sixteen or more bytes".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair;
    private final String name;
    private final String origin;
    private int verified = VERIFIED;

    SecurityKey(String name, String origin) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        this.pair = generator.generateKeyPair();
        this.name = name;
        this.origin = origin;
    }

    private SecurityKey(KeyPair pair, String name, String origin) {
        this.pair = pair;
        this.name = name;
        this.origin = origin;
    }

    /** The same passkey, used by a page of another site. */
    SecurityKey at(String other) {
        return new SecurityKey(pair, name, other);
    }

    /** The same passkey, used without a PIN or a finger. */
    SecurityKey unverified() {
        SecurityKey key = new SecurityKey(pair, name, origin);
        key.verified = 0;
        return key;
    }

    /** What it answers when it makes the passkey for this challenge. */
    String make(String challenge) throws GeneralSecurityException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(data(USED | verified | WITH_KEY, 0));
        data.writeBytes(new byte[16]);
        data.writeBytes(ByteBuffer.allocate(2).putShort((short) ID.length).array());
        data.writeBytes(ID);
        data.writeBytes(cose());
        return credential("\"attestationObject\":\"%s\",\"clientDataJSON\":\"%s\",\"transports\":[\"internal\"]"
                .formatted(encode(attestation(data.toByteArray())), encode(client("create", challenge))));
    }

    /** What it answers when it signs this challenge. */
    String sign(String challenge) throws GeneralSecurityException {
        byte[] data = data(USED | verified, 1);
        byte[] client = client("get", challenge);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return credential("\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\""
                .formatted(encode(data), encode(client), encode(signature.sign())));
    }

    private static String credential(String response) {
        String id = encode(ID);
        return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"response\":{%s},\"clientExtensionResults\":{}}"
                .formatted(id, id, response);
    }

    private byte[] data(int flags, int count) throws GeneralSecurityException {
        return ByteBuffer.allocate(37)
                .put(sha256(name.getBytes(StandardCharsets.US_ASCII)))
                .put((byte) flags)
                .putInt(count)
                .array();
    }

    private byte[] client(String type, String challenge) {
        return String.format(
                        Locale.ROOT,
                        "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}",
                        type,
                        challenge,
                        origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** CBOR of {fmt: "none", attStmt: {}, authData: bytes}. */
    private static byte[] attestation(byte[] data) {
        byte[] head = HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158");
        return ByteBuffer.allocate(head.length + 1 + data.length)
                .put(head)
                .put((byte) data.length)
                .put(data)
                .array();
    }

    /** CBOR of {1: 2, 3: -7, -1: 1, -2: x, -3: y}: a key on P-256 for ES256 (RFC 9053). */
    private byte[] cose() {
        ECPublicKey shown = (ECPublicKey) pair.getPublic();
        return ByteBuffer.allocate(77)
                .put(HexFormat.of().parseHex("a5010203262001215820"))
                .put(coordinate(shown.getW().getAffineX()))
                .put(HexFormat.of().parseHex("225820"))
                .put(coordinate(shown.getW().getAffineY()))
                .array();
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] padded = new byte[32];
        int count = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - count, padded, 32 - count, count);
        return padded;
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
