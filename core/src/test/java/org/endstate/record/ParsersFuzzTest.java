package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.Reading;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/**
 * Damaged texts of every kind: each is read or refused, never thrown at, and what is read is written again as it was.
 * {@code -Dendstate.fuzz=1000000} sets how many cases each reader gets.
 */
class ParsersFuzzTest {

    private static final int CASES = Integer.getInteger("endstate.fuzz", 4000);
    private static final String ALPHABET = "{}[]\",:\\u0019aE+-./ \n\r\u2014\ud83d\u0642=>";

    private final Draws draws = Draws.of(11);
    private final SampleRecord record = SampleRecord.of(8, 8);
    private final SignedNote note = record.checkpoint().unsigned().with(record.host);

    /** JSON may be written in many ways; the canonical one is what the writer would write, and no other. */
    @Test
    void no_damage_makes_the_reader_of_json_throw() {
        fuzz(
                "json",
                List.of(
                        "{\"a\":[1.5e-7,\"\\ud83d\\ude02\\n\",null,true],\"\u0642\":{}}",
                        "[".repeat(64) + "]".repeat(64),
                        "{\"a\":\"\\u0019\\n\\\"\",\"b\":{},\"ق\":[]}",
                        "[1e308,-0.0,123456789012345678901234567890,4.9E-324]"),
                CanonicalJson::read,
                (read, text) -> good(
                                CanonicalJson.read(CanonicalJson.text(read)),
                                (again, canonical) -> CanonicalJson.text(again).equals(canonical),
                                CanonicalJson.text(read))
                        && isCanonical(text) == CanonicalJson.text(read).equals(text));
    }

    private static boolean isCanonical(String text) {
        return CanonicalJson.readCanonical(text) instanceof Reading.Complete;
    }

    @Test
    void no_damage_makes_the_reader_of_entries_throw() {
        fuzz(
                "entry",
                List.of(record.lines.get(5), record.lines.get(1)),
                text -> Entry.read(text.getBytes(UTF_8)),
                (read, text) -> Arrays.equals(read.bytes(), text.getBytes(UTF_8)));
    }

    @Test
    void no_damage_makes_the_reader_of_notes_throw() {
        fuzz(
                "note",
                List.of(note.note()),
                SignedNote::read,
                (read, text) -> read.note().equals(text));
    }

    @Test
    void no_damage_makes_the_reader_of_checkpoints_throw() {
        fuzz(
                "checkpoint",
                List.of(note.text()),
                Checkpoint::read,
                (read, text) -> read.text().equals(text));
    }

    @Test
    void no_damage_makes_the_reader_of_proofs_throw() {
        Entry entry = new Entry(Entry.Place.first(SampleRecord.ORIGIN), record.decision(0));
        ProofText proof = new ProofText(entry, record.log.inclusion(0, 8), record.checkpoint(), note);
        fuzz(
                "proof",
                List.of(proof.text()),
                ProofText::read,
                (read, text) -> read.text().equals(text));
    }

    @Test
    void no_damage_makes_the_reader_of_public_keys_throw() {
        String key = record.host.verifyingKey().text();
        fuzz(
                "public key",
                List.of(key),
                VerifyingKey::read,
                (read, text) -> read.text().equals(text));
    }

    @Test
    void no_damage_makes_the_reader_of_record_lines_throw() {
        List<String> sound = List.of(record.lines.get(1), String.join("\n", record.lines.subList(9, 16)));
        fuzz(
                "line",
                sound,
                text -> {
                    String whole = record.lines.getFirst() + "\n" + text + "\n";
                    return new Reading.Complete<>(SampleRecord.verify(whole.getBytes(UTF_8)));
                },
                (verdict, text) -> verdict.findings().size() <= Verdict.MOST);
    }

    /** Making a private key and verifying signatures cost much, so these get a hundredth of the cases. */
    @Test
    void no_damage_makes_the_reader_of_private_keys_or_records_throw() {
        for (int i = 0; i < CASES / 100; i++) {
            String secret = damaged("secret", record.host.secretText(), i);
            String text = damaged("record", String.join("\n", record.lines) + "\n", i);
            assertThatCode(() -> SigningKey.read(secret)).doesNotThrowAnyException();
            assertThatCode(() -> SampleRecord.verify(text.getBytes(UTF_8))).doesNotThrowAnyException();
        }
    }

    /** Each case damages one of the sound texts; {@code agrees} holds what was read against the text. */
    private <T> void fuzz(
            String name, List<String> sound, Function<String, Reading<T>> reader, BiPredicate<T, String> agrees) {
        sound.forEach(text -> assertThat(good(reader.apply(text), agrees, text)).isTrue());
        for (int i = 0; i < CASES; i++) {
            String text = damaged(name, sound.get(i % sound.size()), i);
            boolean good;
            try {
                good = good(reader.apply(text), agrees, text);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("case %d of %s: %s".formatted(i, name, text), e);
            }
            if (!good) {
                throw new AssertionError("case %d of %s is read as something else: %s".formatted(i, name, text));
            }
        }
    }

    private static <T> boolean good(Reading<T> reading, BiPredicate<T, String> agrees, String text) {
        return switch (reading) {
            case Reading.Complete<T>(T value) -> agrees.test(value, text);
            case Reading.Refused<T>(int at, String what) -> !what.isEmpty();
        };
    }

    /** One to four pieces are changed, cut out, doubled or put in. */
    private String damaged(String name, String sound, int index) {
        Draws named = draws.split(name);
        StringBuilder text = new StringBuilder(sound);
        int times = 1 + named.split("times").below(4, index);
        for (int i = 0; i < times; i++) {
            long draw = index * 4L + i;
            int place = named.split("place").below(text.length() + 1, draw);
            char what = ALPHABET.charAt(named.split("what").below(ALPHABET.length(), draw));
            int end = Math.min(text.length(), place + 1 + named.split("length").below(6, draw));
            switch (named.split("how").below(4, draw)) {
                case 0 -> text.insert(place, what);
                case 1 -> text.delete(place, end);
                case 2 -> text.insert(place, text.substring(place, end));
                default -> text.replace(place, Math.min(end, place + 1), String.valueOf(what));
            }
        }
        return text.toString();
    }
}
