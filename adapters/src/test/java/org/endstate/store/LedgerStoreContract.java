package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.MerkleTree;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.endstate.record.SampleRecord;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.JsonValue.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of a record promises, whatever database is below. */
abstract class LedgerStoreContract {

    @TempDir
    Path folder;

    /** Opens the store of this test under this name, or begins it. */
    abstract DatabaseLedger open(String origin);

    /** Begins the store of this test with a copy. */
    abstract DatabaseLedger restore(String origin, RecordLines copy);

    /** The store of this test as a place to copy from and to. */
    abstract RecordPlace place();

    /** A connection past all of Endstate, with every right there is. */
    abstract Connection behind() throws SQLException;

    final DatabaseLedger open() {
        return open(SampleRecord.ORIGIN);
    }

    static Draft draft(String id) {
        return new Draft(id, "host", "decision", SampleRecord.BEGIN, Members.ofTexts("text", id));
    }

    static String text(LedgerStore ledger) {
        StringBuilder text = new StringBuilder();
        ledger.lines(line -> text.append(new String(line, UTF_8)).append('\n'));
        return text.toString();
    }

    static String text(SampleRecord record) {
        return new String(record.bytes(), UTF_8);
    }

    static Verdict verify(LedgerStore ledger) {
        return SampleRecord.verify(text(ledger).getBytes(UTF_8));
    }

    final Path file(SampleRecord record) {
        try {
            return Files.write(folder.resolve("copy.record"), record.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_put_down_comes_back_byte_for_byte_after_closing() {
        SampleRecord sample = SampleRecord.of(10);
        try (DatabaseLedger ledger = open()) {
            ledger.append(sample.keys());
        }
        try (DatabaseLedger ledger = open()) {
            for (int seq = 3; seq < 10; seq++) {
                ledger.append(List.of(sample.decision(seq)));
            }
            assertThat(text(ledger)).isEqualTo(text(sample));
        }
    }

    @Test
    void a_range_of_entries_is_given_in_order() {
        SampleRecord sample = SampleRecord.of(10, 5);
        try (DatabaseLedger ledger = open()) {
            ledger.append(sample.keys());
            ledger.append(List.of(sample.decision(3), sample.decision(4)));
            List<String> entries = new ArrayList<>();
            ledger.entries(2, 4, entry -> entries.add(new String(entry, UTF_8)));
            assertThat(entries).containsExactlyElementsOf(sample.lines.subList(3, 5));
            entries.clear();
            ledger.entries(4, 99, entry -> entries.add(new String(entry, UTF_8)));
            assertThat(entries).containsExactly(sample.lines.get(5));
            assertThatThrownBy(() -> ledger.entries(4, 3, entry -> {}))
                    .hasMessage("The places from [4] to [3] are no range.");
        }
    }

    @Test
    void a_draft_sent_again_is_put_down_once_and_another_under_its_id_refused() {
        try (DatabaseLedger ledger = open()) {
            List<Entry> first = ledger.append(List.of(draft("a"), draft("b")));
            assertThat(ledger.append(List.of(draft("b")))).containsExactly(first.getLast());
            assertThat(ledger.size()).isEqualTo(2);
            Draft other = new Draft("b", "lead", "decision", SampleRecord.BEGIN, Members.ofTexts());
            assertThatThrownBy(() -> ledger.append(List.of(draft("c"), other)))
                    .hasMessage("The id [b] belongs to another entry already.");
            assertThatThrownBy(() -> ledger.append(List.of(draft("c"), draft("c"))))
                    .hasMessage("The id [c] is given twice in one call.");
            assertThat(ledger.size()).isEqualTo(2);
            assertThat(verify(ledger).entries()).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_back_dated_and_a_refused_call_leaves_nothing() {
        try (DatabaseLedger ledger = open()) {
            ledger.append(List.of(draft("a")));
            String before = text(ledger);
            Draft early = new Draft("c", "host", "decision", SampleRecord.BEGIN.minusSeconds(1), Members.ofTexts());
            assertThatThrownBy(() -> ledger.append(List.of(draft("b"), early)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is before that of the last entry");
            assertThat(text(ledger)).isEqualTo(before);
        }
    }

    @Test
    void a_hundred_writers_lose_and_double_nothing_and_see_one_order() throws Exception {
        int each = 10;
        try (DatabaseLedger ledger = open();
                ExecutorService writers = Executors.newFixedThreadPool(100)) {
            List<Future<List<Entry>>> all = new ArrayList<>();
            for (int writer = 0; writer < 100; writer++) {
                String name = "writer-" + writer + "-";
                all.add(writers.submit(() -> {
                    List<Entry> own = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        own.addAll(ledger.append(List.of(draft(name + i))));
                    }
                    return own;
                }));
            }
            Entry[] order = new Entry[100 * each];
            for (Future<List<Entry>> one : all) {
                List<Entry> own = one.get();
                assertThat(own)
                        .isSortedAccordingTo(
                                Comparator.comparingLong(entry -> entry.place().seq()));
                own.forEach(entry -> order[(int) entry.place().seq()] = entry);
            }
            assertThat(order).doesNotContainNull();
            Verdict verdict = verify(ledger);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(100L * each);
            assertThat(order[order.length - 1].next().previous())
                    .as("the answers are the entries that were kept")
                    .isEqualTo(MerkleTree.leaf(
                            text(ledger).lines().toList().getLast().getBytes(UTF_8)));
        }
    }

    @Test
    void two_stores_on_one_record_share_one_order() throws Exception {
        int each = 30;
        try (DatabaseLedger one = open();
                DatabaseLedger other = open();
                ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (DatabaseLedger ledger : List.of(one, other)) {
                String name = ledger == one ? "one-" : "other-";
                both.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        ledger.append(List.of(draft(name + i)));
                    }
                }));
            }
            for (Future<?> writer : both) {
                writer.get();
            }
            Verdict verdict = verify(one);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(2L * each);
        }
    }

    @Test
    void checkpoints_gather_signatures_and_a_wrong_one_is_refused() {
        SampleRecord sample = SampleRecord.of(6);
        try (DatabaseLedger ledger = open()) {
            ledger.append(sample.keys());
            for (int seq = 3; seq < 6; seq++) {
                ledger.append(List.of(sample.decision(seq)));
            }
            Checkpoint checkpoint = sample.checkpoint();
            ledger.checkpoint(checkpoint, checkpoint.unsigned().with(sample.host));
            ledger.checkpoint(checkpoint, checkpoint.unsigned().with(sample.lead));
            ledger.checkpoint(checkpoint, checkpoint.unsigned().with(sample.lead));
            Verdict verdict = verify(ledger);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.signedByAllParties()).isEqualTo(6);
            String before = text(ledger);
            Checkpoint wrong = new Checkpoint(SampleRecord.ORIGIN, 5, checkpoint.root());
            assertThatThrownBy(() -> ledger.checkpoint(wrong, wrong.unsigned().with(sample.host)))
                    .hasMessageContaining("is not of this record");
            assertThat(text(ledger)).isEqualTo(before);
        }
    }

    @Test
    void another_record_is_not_opened() {
        open().close();
        assertThatThrownBy(() -> open("elsewhere.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds the record [" + SampleRecord.ORIGIN + "], not elsewhere.example.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set id = 'z'",
                "update entry set bytes = bytes where seq = 0",
                "delete from entry",
                "delete from record",
                "update checkpoint set text = 'z'",
                "delete from checkpoint",
                "update signature set name = 'z'",
                "delete from signature"
            })
    void the_database_itself_refuses_to_change_or_delete(String sql) throws SQLException {
        begin();
        assertRefused(sql, "a record only grows");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, -1})
    void the_database_itself_refuses_to_insert_between_or_beyond(long seq) throws SQLException {
        begin();
        assertRefused("insert into entry (seq, id, bytes) values (" + seq + ", 'c', '00')", "added after the last");
    }

    @Test
    void the_database_itself_keeps_one_record() throws SQLException {
        begin();
        assertRefused("insert into record (origin) values ('elsewhere.example')", "keeps one record");
    }

    /** Two entries and a signed checkpoint. */
    final void begin() {
        SampleRecord sample = SampleRecord.of(5, 5);
        restored(sample);
    }

    final void restored(SampleRecord sample) {
        try (RecordLines copy = lines(sample)) {
            restore(SampleRecord.ORIGIN, copy).close();
        }
    }

    final void assertRefused(String sql, String why) throws SQLException {
        String before = text();
        try (Connection connection = behind();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(why);
        }
        assertThat(text()).isEqualTo(before);
    }

    final String text() {
        try (DatabaseLedger ledger = open()) {
            return text(ledger);
        }
    }

    final RecordLines lines(SampleRecord record) {
        try {
            return RecordFile.open(file(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
