package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.endstate.record.SigningKey;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;

/** Keys in files, one line each: the private one for its holder's eyes only, the public one beside it. */
final class KeyFiles {

    static final String PUBLIC = ".pub";

    private KeyFiles() {}

    /** Writes both files; neither may be there already. */
    static void write(Path file, SigningKey key) throws IOException {
        Path shown = file.resolveSibling(file.getFileName() + PUBLIC);
        for (Path one : List.of(file, shown)) {
            if (Files.exists(one)) {
                throw new Refusal(text("key.exists", one));
            }
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            throw new Refusal(text("key.unprotected", file));
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(text("key.exists", file));
        }
        Files.writeString(file, key.secretText() + "\n", StandardOpenOption.WRITE);
        Files.writeString(shown, key.verifyingKey().text() + "\n", StandardOpenOption.CREATE_NEW);
    }

    /** The private key of a file that nobody but its owner can read. */
    static SigningKey privateKey(Path file) throws IOException {
        Set<?> open = new HashSet<>(Files.getPosixFilePermissions(file));
        open.removeAll(PosixFilePermissions.fromString("rwx------"));
        if (!open.isEmpty()) {
            throw new Refusal(text("key.open", file));
        }
        return switch (SigningKey.read(line(file))) {
            case Reading.Refused<SigningKey>(int at, String what) -> throw new Refusal(text("key.bad", file, 1, what));
            case Reading.Complete<SigningKey>(SigningKey key) -> key;
        };
    }

    /** All public keys of these files, one in each line. */
    static Set<VerifyingKey> publicKeys(Desk desk, List<Path> files) throws IOException {
        Set<VerifyingKey> keys = new HashSet<>();
        for (Path file : files) {
            List<String> lines = read(desk.resolve(file)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                switch (VerifyingKey.read(lines.get(i))) {
                    case Reading.Refused<VerifyingKey>(int at, String what) ->
                        throw new Refusal(text("key.bad", file, i + 1, what));
                    case Reading.Complete<VerifyingKey>(VerifyingKey key) -> keys.add(key);
                }
            }
        }
        return keys;
    }

    private static String line(Path file) throws IOException {
        String text = read(file);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
