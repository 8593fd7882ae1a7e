package org.endstate.formats.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.endstate.provenance.ContentHash;

/** The hash of a file too large to be held in memory, computed while the file is read for its content. */
final class FileHash {

    private static final int PIECE = 1 << 16;

    private final FutureTask<ContentHash> task;

    private FileHash(Path file) {
        this.task = new FutureTask<>(() -> of(file));
    }

    /** Begins to compute the hash in another thread. */
    static FileHash begin(Path file) {
        FileHash hash = new FileHash(file);
        Thread.ofPlatform().daemon().name("hashing").start(hash.task);
        return hash;
    }

    /** Waits for the hash. */
    ContentHash get() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("The hash of a file failed.", e);
        }
    }

    private static ContentHash of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
