package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.endstate.record.canonical.Reading;

/**
 * A text and who signed it, as C2SP signed notes write it: the text, a blank line, one line per signature.
 *
 * @param text ends in a line end; the bytes that are signed
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    private static final int MOST = 16;

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("The text of a note [" + text + "] is not made of whole lines.");
        }
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param keyId eight hexadecimal digits
     * @param signature in Base64
     */
    public record SignatureLine(String name, String keyId, String signature) {

        private static final String MARK = "\u2014 ";

        static SignatureLine by(VerifyingKey key, byte[] signature) {
            return new SignatureLine(key.name(), key.id(), Base64.getEncoder().encodeToString(signature));
        }

        String line() {
            byte[] id = HexFormat.of().parseHex(keyId);
            byte[] signed = Base64.getDecoder().decode(signature);
            byte[] both = new byte[id.length + signed.length];
            System.arraycopy(id, 0, both, 0, id.length);
            System.arraycopy(signed, 0, both, id.length, signed.length);
            return MARK + name + " " + Base64.getEncoder().encodeToString(both);
        }

        static Optional<SignatureLine> read(String line) {
            String[] parts =
                    line.startsWith(MARK) ? line.substring(MARK.length()).split(" ", 2) : new String[0];
            Optional<byte[]> both = parts.length == 2 ? Base64Text.decode(parts[1]) : Optional.empty();
            if (both.isEmpty() || both.orElseThrow().length <= 4 || !KeyName.fits(parts[0])) {
                return Optional.empty();
            }
            byte[] bytes = both.orElseThrow();
            byte[] signed = Arrays.copyOfRange(bytes, 4, bytes.length);
            return Optional.of(new SignatureLine(
                    parts[0],
                    HexFormat.of().formatHex(bytes, 0, 4),
                    Base64.getEncoder().encodeToString(signed)));
        }
    }

    /** Whether a key signed a note. */
    public enum Standing {
        /** It did. */
        SIGNED,
        /** The note bears no signature in its name. */
        ABSENT,
        /** The note bears a signature in its name that the key did not make of this text. */
        FORGED
    }

    /** Whether this key signed the text. */
    public Standing standing(VerifyingKey key) {
        List<SignatureLine> named = signatures.stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId().equals(key.id()))
                .toList();
        if (named.isEmpty()) {
            return Standing.ABSENT;
        }
        boolean all = named.stream()
                .allMatch(line ->
                        key.verifies(text.getBytes(UTF_8), Base64.getDecoder().decode(line.signature())));
        return all ? Standing.SIGNED : Standing.FORGED;
    }

    /** The note with this key's signature, after those it bears; a key signs once. */
    public SignedNote with(SigningKey key) {
        return with(key.verifyingKey(), key.sign(text.getBytes(UTF_8)));
    }

    /**
     * The note with a signature that the holder of this key made elsewhere; whether it holds, {@link #standing} says.
     */
    public SignedNote with(VerifyingKey key, byte[] signature) {
        if (standing(key) == Standing.SIGNED) {
            return this;
        }
        List<SignatureLine> all = new ArrayList<>(signatures);
        all.add(SignatureLine.by(key, signature));
        return new SignedNote(text, all);
    }

    /** The whole note. */
    public String note() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line.line()).append('\n'));
        return note.toString();
    }

    /** Reads a whole note; at least one signature and at most 16. */
    public static Reading<SignedNote> read(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n")) {
            return new Reading.Refused<>(note.length(), "expected a text, a blank line and lines of signatures");
        }
        String text = note.substring(0, blank + 1);
        List<String> lines = note.substring(blank + 2).lines().toList();
        List<SignatureLine> signatures = lines.stream()
                .map(SignatureLine::read)
                .flatMap(Optional::stream)
                .toList();
        if (lines.isEmpty() || lines.size() > MOST || signatures.size() < lines.size()) {
            return new Reading.Refused<>(
                    blank + 2, "expected 1 to 16 lines of signatures, each a dash, a name and a signature in Base64");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            return new Reading.Refused<>(0, "a note holds no control characters");
        }
        SignedNote read = new SignedNote(text, signatures);
        return read.note().equals(note)
                ? new Reading.Complete<>(read)
                : new Reading.Refused<>(0, "the note is not in its one canonical form");
    }
}
