package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.endstate.record.canonical.CanonicalJson;
import org.endstate.record.canonical.JsonValue;
import org.endstate.record.canonical.Reading;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/**
 * Damaged texts of every kind: each is read or refused, never thrown at. {@code -Dendstate.fuzz=1000000} sets how many
 * cases each reader gets.
 */
class ParsersFuzzTest {

    private static final int CASES = Integer.getInteger("endstate.fuzz", 4000);
    private static final String ALPHABET = "{}[]\",:\\u0019aE+-./ \n\u2014\ud83d\u0642=>";

    private final Draws draws = Draws.of(11);
    private final SampleRecord record = SampleRecord.of(8, 8);

    @Test
    void no_damage_makes_a_reader_throw() {
        SignedNote note = record.checkpoint().unsigned().with(record.host);
        Entry entry = new Entry(Entry.Place.first(SampleRecord.ORIGIN), record.decision(0));
        ProofText proof = new ProofText(entry, record.log.inclusion(0, 8), record.checkpoint(), note);
        fuzz("json", "{\"a\":[1.5e-7,\"\\ud83d\\ude02\\n\",null,true],\"\u0642\":{}}", CanonicalJson::read);
        fuzz("entry", new String(entry.bytes(), UTF_8), text -> Entry.read(text.getBytes(UTF_8)));
        fuzz("note", note.note(), SignedNote::read);
        fuzz("checkpoint", note.text(), Checkpoint::read);
        fuzz("proof", proof.text(), ProofText::read);
        fuzz("public key", record.host.verifyingKey().text(), VerifyingKey::read);
    }

    /** Making a private key costs a multiplication on the curve, so it gets a hundredth of the cases. */
    @Test
    void no_damage_makes_the_reader_of_private_keys_or_records_throw() {
        for (int i = 0; i < CASES / 100; i++) {
            String secret = damaged("secret", record.host.secretText(), i);
            String text = damaged("record", String.join("\n", record.lines) + "\n", i);
            assertThatCode(() -> SigningKey.read(secret)).doesNotThrowAnyException();
            assertThatCode(() -> SampleRecord.verify(text.getBytes(UTF_8))).doesNotThrowAnyException();
        }
    }

    /** What is read of canonical JSON is also written and read again as the same. */
    private void fuzz(String name, String sound, java.util.function.Function<String, Reading<?>> reader) {
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            String text = damaged(name, sound, i);
            Optional<RuntimeException> thrown = Optional.empty();
            try {
                read += reader.apply(text) instanceof Reading.Complete<?>(JsonValue value) && again(value) ? 1 : 0;
            } catch (RuntimeException e) {
                thrown = Optional.of(e);
            }
            assertThat(thrown).as("case %d of %s: %s", i, name, text).isEmpty();
        }
        assertThat(read > 0).as(name).isEqualTo(name.equals("json"));
    }

    private static boolean again(JsonValue value) {
        String text = CanonicalJson.text(value);
        assertThat(CanonicalJson.read(text)).isEqualTo(new Reading.Complete<>(value));
        return true;
    }

    /** One to four pieces are changed, cut out, doubled or put in. */
    private String damaged(String name, String sound, int index) {
        StringBuilder text = new StringBuilder(sound);
        List<String> named = Arrays.asList("times", "place", "how", "what", "length");
        int times = 1 + draws.split(name + named.get(0)).below(4, index);
        for (int i = 0; i < times; i++) {
            int draw = index * 4 + i;
            int place = draws.split(name + named.get(1)).below(text.length() + 1, draw);
            char what = ALPHABET.charAt(draws.split(name + named.get(3)).below(ALPHABET.length(), draw));
            int end = Math.min(
                    text.length(), place + 1 + draws.split(name + named.get(4)).below(6, draw));
            switch (draws.split(name + named.get(2)).below(4, draw)) {
                case 0 -> text.insert(place, what);
                case 1 -> text.delete(place, end);
                case 2 -> text.insert(place, text.substring(place, end));
                default -> text.replace(place, Math.min(end, place + 1), String.valueOf(what));
            }
        }
        return text.toString();
    }
}
