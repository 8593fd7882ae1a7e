package org.endstate.bench.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.endstate.record.SampleRecord;
import org.endstate.record.SigningKey;

/** Signatures under a checkpoint, and the same by the JDK's provider alone. */
final class Signatures {

    private static final int EACH = 500;

    private final SampleRecord record = SampleRecord.of(10);
    private final SigningKey key = record.host;
    private final byte[] message = record.checkpoint().text().getBytes(UTF_8);
    private final byte[] signed = key.sign(message);
    private final KeyPair pair;
    private final byte[] signedRaw;

    Signatures() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        signedRaw = signRaw();
    }

    long sign() {
        for (int i = 0; i < EACH; i++) {
            check(key.sign(message).length == 64);
        }
        return EACH;
    }

    long rawSign() throws GeneralSecurityException {
        for (int i = 0; i < EACH; i++) {
            check(signRaw().length == 64);
        }
        return EACH;
    }

    long verify() {
        for (int i = 0; i < EACH; i++) {
            check(key.verifyingKey().verifies(message, signed));
        }
        return EACH;
    }

    long rawVerify() throws GeneralSecurityException {
        for (int i = 0; i < EACH; i++) {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(pair.getPublic());
            verifier.update(message);
            check(verifier.verify(signedRaw));
        }
        return EACH;
    }

    private byte[] signRaw() throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(message);
        return signer.sign();
    }

    private static void check(boolean good) {
        if (!good) {
            throw new IllegalStateException("A signature is not what it should be.");
        }
    }
}
