package org.endstate.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.endstate.record.Finding.Kind;
import org.endstate.uncertainty.Draws;
import org.junit.jupiter.api.Test;

/** Whatever is done to a record of 1,000 entries is found, and the entry named. */
class TamperingTest {

    private static final int ENTRIES = 1000;
    private static final int TRIES = 40;
    private static final SampleRecord RECORD = SampleRecord.of(ENTRIES, 500, ENTRIES);
    private static final byte[] TEXT = RECORD.bytes();

    private final Draws draws = Draws.of(7);

    @Test
    void an_untouched_record_is_sound_and_signed_by_all() {
        Verdict verdict = SampleRecord.verify(RECORD.bytes());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(ENTRIES);
        assertThat(verdict.root()).isEqualTo(RECORD.log.root(ENTRIES));
        assertThat(verdict.signedByAllParties()).isEqualTo(ENTRIES);
        assertThat(verdict.signedBy("secretariat")).isEqualTo(ENTRIES);
    }

    @Test
    void any_changed_bit_is_found_at_its_entry() {
        for (int i = 0; i < TRIES; i++) {
            int place = draws.split("byte").below(TEXT.length, i);
            int bit = draws.split("bit").below(8, i);
            assertThat(SampleRecord.verify(flipped(place, bit)).findings())
                    .as("bit %d of byte %d, in line %d", bit, place, line(place))
                    .anyMatch(finding -> named(place, finding.entry()));
        }
    }

    /** Of a record of few entries, since there are thousands of bits in a line. */
    @Test
    void every_bit_of_an_entry_is_bound() {
        SampleRecord record = SampleRecord.of(6);
        byte[] text = record.bytes();
        int begin = String.join("\n", record.lines.subList(0, 5)).getBytes(UTF_8).length + 1;
        int end = begin + record.lines.get(5).getBytes(UTF_8).length;
        for (int place = begin; place <= end; place++) {
            for (int bit = 0; bit < 8; bit++) {
                text[place] ^= (byte) (1 << bit);
                assertThat(SampleRecord.verify(text).findings())
                        .as("bit %d of byte %d", bit, place - begin)
                        .anyMatch(finding -> finding.entry() == 4);
                text[place] ^= (byte) (1 << bit);
            }
        }
    }

    /** Behind the four bytes that name the key. */
    @Test
    void a_changed_signature_is_forged_whoever_gave_it() {
        for (SigningKey key : List.of(RECORD.host, RECORD.lead, RECORD.secretariat)) {
            String text = new String(TEXT, UTF_8);
            int signature = text.indexOf(key.verifyingKey().name() + " ", text.indexOf("\u2014"))
                    + key.verifyingKey().name().length()
                    + 1;
            char changed = text.charAt(signature + 20) == 'A' ? 'B' : 'A';
            String forged = text.substring(0, signature + 20) + changed + text.substring(signature + 21);

            assertThat(SampleRecord.verify(forged.getBytes(UTF_8)).findings())
                    .as(key.verifyingKey().name())
                    .anyMatch(finding -> finding.kind() == Finding.Kind.FORGED
                            && finding.entry() == 499
                            && finding.detail().equals(key.verifyingKey().name()));
        }
    }

    private static byte[] flipped(int place, int bit) {
        byte[] text = TEXT.clone();
        text[place] ^= (byte) (1 << bit);
        return text;
    }

    /** The line, from 1, in which this byte of the untouched text stands. */
    private static int line(int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += TEXT[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Whether this is the entry to be named where this byte was changed; of a checkpoint, the last that it covers. */
    private static boolean named(int place, long entry) {
        int index = line(place) - 1;
        long before = RECORD.lines.subList(0, index).stream()
                .filter(line -> line.startsWith("{"))
                .count();
        return RECORD.lines.get(index).startsWith(">")
                // A line of it that is no longer marked as such stands where the next entry would.
                ? entry == before - 1 || entry == before
                : index == 0 ? entry == -1 : entry == before;
    }

    @Test
    void a_dropped_entry_is_found_at_its_place() {
        for (int i = 0; i < TRIES; i++) {
            int seq = draws.split("seq").below(ENTRIES, i);
            List<String> lines = new ArrayList<>(RECORD.lines);
            lines.remove(lineOf(seq));
            assertThat(findings(lines)).anySatisfy(finding -> {
                boolean last = seq == ENTRIES - 1 || seq == 499;
                assertThat(finding.kind()).isEqualTo(last ? Kind.CHECKPOINT_MISPLACED : Kind.OUT_OF_PLACE);
                assertThat(finding.entry()).isEqualTo(last ? seq - 1 : seq);
            });
        }
    }

    @Test
    void swapped_entries_are_found_at_the_first_of_them() {
        for (int i = 0; i < TRIES; i++) {
            int seq = draws.split("seq").below(ENTRIES - 1, i);
            List<String> lines = new ArrayList<>(RECORD.lines);
            Collections.swap(lines, lineOf(seq), lineOf(seq + 1));
            assertThat(findings(lines)).anySatisfy(finding -> {
                assertThat(finding.kind()).isEqualTo(Kind.OUT_OF_PLACE);
                assertThat(finding.entry()).isEqualTo(seq);
            });
        }
    }

    @Test
    void a_repeated_entry_is_found_where_it_is_repeated() {
        for (int i = 0; i < TRIES; i++) {
            int seq = draws.split("seq").below(ENTRIES - 1, i);
            List<String> lines = new ArrayList<>(RECORD.lines);
            lines.add(lineOf(seq) + 1, lines.get(lineOf(seq)));
            assertThat(findings(lines))
                    .anyMatch(finding -> finding.kind() == Kind.REPEATED)
                    .anyMatch(finding -> finding.kind() == Kind.OUT_OF_PLACE && finding.entry() == seq + 1);
        }
    }

    /** The careful forger writes all that follows anew, so that every entry fits the one before. */
    @Test
    void what_is_rewritten_whole_meets_the_signed_checkpoint_and_the_other_replica() {
        for (int seq : new int[] {3, 250, 499, 500, 777, 999}) {
            SampleRecord forged = new SampleRecord();
            while (forged.log.size() < ENTRIES) {
                int place = forged.log.size();
                forged.add(place == seq ? forged.rival(place) : forged.decision(place));
                if (place == 499) {
                    forged.lines.addAll(RECORD.lines.subList(lineOf(499) + 1, lineOf(500)));
                }
            }
            forged.lines.addAll(RECORD.lines.subList(lineOf(999) + 1, RECORD.lines.size()));
            Finding found = SampleRecord.verify(forged.bytes()).findings().stream()
                    .filter(finding -> finding.kind() == Kind.NOT_WHAT_WAS_SIGNED)
                    .findFirst()
                    .orElseThrow();
            assertThat(found.entry()).isEqualTo(seq < 500 ? 499 : 999);
            assertThat(found.detail()).isEqualTo(seq < 500 ? "0" : "500");
            assertThat(compare(forged.lines)).isEqualTo(new Replicas.Split(seq));
        }
    }

    /** By who writes all that follows anew, so that nothing but the date is out of order. */
    @Test
    void a_back_dated_entry_is_found() {
        for (int i = 0; i < 5; i++) {
            int seq = 4 + draws.split("seq").below(ENTRIES - 4, i);
            SampleRecord forged = new SampleRecord();
            while (forged.log.size() < ENTRIES) {
                Draft draft = forged.decision(forged.log.size());
                forged.add(forged.log.size() == seq ? dated(draft, draft.time().minusSeconds(61)) : draft);
            }
            assertThat(SampleRecord.verify(forged.bytes()).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Kind.BACK_DATED);
                        assertThat(finding.entry()).isEqualTo(seq);
                    });
        }
    }

    private static Draft dated(Draft draft, Instant time) {
        return new Draft(draft.id(), draft.author(), draft.kind(), time, draft.body());
    }

    @Test
    void a_checkpoint_put_down_again_later_is_found() {
        SampleRecord record = SampleRecord.of(20, 12);
        List<String> checkpoint = record.lines.subList(13, 20);
        assertThat(checkpoint).allMatch(line -> line.startsWith(">"));
        record.lines.addAll(List.copyOf(checkpoint));
        assertThat(SampleRecord.verify(record.bytes()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CHECKPOINT_MISPLACED);
                    assertThat(finding.entry()).isEqualTo(19);
                });
    }

    @Test
    void an_entry_of_another_record_is_found_where_it_was_put() {
        SampleRecord other = new SampleRecord();
        while (other.log.size() < 20) {
            other.add(other.decision(100 + other.log.size()));
        }
        SampleRecord record = SampleRecord.of(20);
        record.lines.set(1 + 7, other.lines.get(1 + 7));
        assertThat(SampleRecord.verify(record.bytes()).findings())
                .anyMatch(finding -> finding.kind() == Kind.CHANGED && finding.entry() == 7);
    }

    /**
     * Two records that are both in order and signed by all: only side by side do they show that one is not the other.
     */
    @Test
    void a_split_view_is_found_at_the_entry_where_it_begins() {
        for (int seq : new int[] {3, 500, 998}) {
            SampleRecord other = new SampleRecord();
            while (other.log.size() < ENTRIES) {
                int place = other.log.size();
                other.add(place == seq ? other.rival(place) : other.decision(place));
            }
            other.sign(other.host, other.lead, other.secretariat);
            assertThat(SampleRecord.verify(other.bytes()).findings()).isEmpty();
            assertThat(compare(other.lines)).isEqualTo(new Replicas.Split(seq));
        }
    }

    @Test
    void an_entry_put_down_again_under_its_old_id_is_found() {
        SampleRecord record = SampleRecord.of(10);
        Draft old = record.decision(5);
        record.add(new Draft(old.id(), old.author(), old.kind(), SampleRecord.BEGIN.plusSeconds(9000), old.body()));
        assertThat(SampleRecord.verify(record.bytes()).findings())
                .singleElement()
                .isEqualTo(new Finding(Kind.REPEATED, 12, 10, "decision-5"));
    }

    @Test
    void a_replica_that_is_behind_is_the_same_record() {
        assertThat(compare(SampleRecord.of(700, 600).lines)).isEqualTo(new Replicas.Same(700, 0, 300));
        assertThat(compare(List.of("endstate record 1 elsewhere.example"))).isEqualTo(new Replicas.Strangers());
    }

    private static Replicas compare(List<String> other) {
        return Replicas.compare(
                other.stream().map(line -> line.getBytes(UTF_8)).iterator(),
                RECORD.lines.stream().map(line -> line.getBytes(UTF_8)).iterator());
    }

    private static List<Finding> findings(List<String> lines) {
        return SampleRecord.verify((String.join("\n", lines) + "\n").getBytes(UTF_8))
                .findings();
    }

    /** Where an entry stands among the lines; a checkpoint takes seven, after entry 499. */
    private static int lineOf(int seq) {
        return 1 + seq + (seq < 500 ? 0 : 7);
    }
}
