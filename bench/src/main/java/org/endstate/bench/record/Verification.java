package org.endstate.bench.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.endstate.record.MerkleTree;
import org.endstate.record.RecordLines;
import org.endstate.record.Verdict;
import org.endstate.store.RecordFile;

/** A record read and verified, and the cost of its hashes alone. Also a program of its own, for a heap of its own. */
final class Verification {

    private final Path file;
    private final List<byte[]> entries = new ArrayList<>();

    Verification(Path file) throws IOException {
        this.file = file;
        try (RecordLines lines = RecordFile.open(file)) {
            lines.forEachRemaining(line -> {
                if (line[0] == '{') {
                    entries.add(line);
                }
            });
        }
    }

    /** Everything {@code endstate verify} does. */
    long all() throws IOException {
        return verify(file);
    }

    private static long verify(Path file) throws IOException {
        try (RecordLines lines = RecordFile.open(file)) {
            Verdict verdict = lines.verify(Set.of());
            if (!verdict.sound()) {
                throw new IllegalStateException("The record is not in order: " + verdict.findings());
            }
            return verdict.entries();
        }
    }

    /** The hashes of the entries and the tree over them. */
    long tree() {
        if (MerkleTree.root(entries).hex().isEmpty()) {
            throw new IllegalStateException("There is no root.");
        }
        return entries.size();
    }

    /** SHA-256 over the whole file. */
    long hash() throws IOException, NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        if (sha.digest().length == 0) {
            throw new IllegalStateException("There is no hash.");
        }
        return entries.size();
    }

    /** Verifies the record file of the first argument, and prints how many entries it holds. */
    public static void main(String[] args) throws IOException {
        System.out.println(verify(Path.of(args[0])));
    }
}
