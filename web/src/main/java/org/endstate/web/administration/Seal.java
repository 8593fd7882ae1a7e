package org.endstate.web.administration;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what leaves the machine with a key that does not: a file beside the database. The form is that of
 * {@code openssl enc -aes-256-cbc -pbkdf2 -iter 100000}, so that a backup opens without this program. It hides; it does
 * not prove that nothing was changed.
 */
final class Seal {

    private static final int ITERATIONS = 100_000;
    private static final int SALT = 8;
    private static final int KEY = 32;
    private static final int BLOCK = 16;

    private final Path key;
    private final SecureRandom random = new SecureRandom();

    Seal(Path key) {
        this.key = key;
    }

    /** The key, made the first time for the owner of the program to read and nobody else. */
    String key() throws IOException {
        byte[] bytes = new byte[KEY];
        random.nextBytes(bytes);
        try {
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(key, HexFormat.of().formatHex(bytes) + "\n", StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            return Files.readString(key).strip();
        }
        return HexFormat.of().formatHex(bytes);
    }

    /** What is written to it goes to {@code out} encrypted; {@code out} stays open when it is closed. */
    OutputStream over(OutputStream out) throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        out.write("Salted__".getBytes(StandardCharsets.US_ASCII));
        out.write(salt);
        return new CipherOutputStream(open(out), cipher(key(), salt));
    }

    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static Cipher cipher(String password, byte[] salt) {
        try {
            PBEKeySpec asked = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, (KEY + BLOCK) * Byte.SIZE);
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(asked)
                    .getEncoded();
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(Arrays.copyOf(derived, KEY), "AES"),
                    new IvParameterSpec(Arrays.copyOfRange(derived, KEY, KEY + BLOCK)));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with AES.", e);
        }
    }
}
