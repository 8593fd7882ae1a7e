package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.SampleRecord;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.JsonValue.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choose_a_file() {
        file = folder.resolve("record.db");
    }

    private SqliteLedger open() {
        return SqliteLedger.open(file, SampleRecord.ORIGIN);
    }

    private static Draft draft(String id) {
        return new Draft(id, "host", "decision", SampleRecord.BEGIN, Members.ofTexts("text", id));
    }

    private static byte[] text(SqliteLedger ledger) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ledger.lines(line -> {
            text.writeBytes(line);
            text.write('\n');
        });
        return text.toByteArray();
    }

    @Test
    void what_is_put_down_comes_back_byte_for_byte_after_closing() {
        SampleRecord sample = SampleRecord.of(10);
        try (SqliteLedger ledger = open()) {
            ledger.append(sample.keys());
        }
        try (SqliteLedger ledger = open()) {
            for (int seq = 3; seq < 10; seq++) {
                ledger.append(List.of(sample.decision(seq)));
            }
            assertThat(new String(text(ledger), UTF_8)).isEqualTo(new String(sample.bytes(), UTF_8));
        }
    }

    @Test
    void a_draft_sent_again_is_put_down_once_and_another_under_its_id_refused() {
        try (SqliteLedger ledger = open()) {
            List<Entry> first = ledger.append(List.of(draft("a"), draft("b")));
            assertThat(ledger.append(List.of(draft("b")))).containsExactly(first.getLast());
            assertThat(ledger.size()).isEqualTo(2);
            Draft other = new Draft("b", "lead", "decision", SampleRecord.BEGIN, Members.ofTexts());
            assertThatThrownBy(() -> ledger.append(List.of(draft("c"), other)))
                    .hasMessage("The id [b] belongs to another entry already.");
            assertThat(ledger.size()).isEqualTo(2);
        }
    }

    @Test
    void nothing_is_back_dated() {
        try (SqliteLedger ledger = open()) {
            ledger.append(List.of(draft("a")));
            Draft early = new Draft("b", "host", "decision", SampleRecord.BEGIN.minusSeconds(1), Members.ofTexts());
            assertThatThrownBy(() -> ledger.append(List.of(early)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is before that of the last entry");
        }
    }

    @Test
    void a_hundred_writers_lose_and_double_nothing() throws Exception {
        int each = 20;
        try (SqliteLedger ledger = open();
                ExecutorService writers = Executors.newFixedThreadPool(100)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 100; writer++) {
                String name = "writer-" + writer + "-";
                all.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        ledger.append(List.of(draft(name + i)));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            Verdict verdict = SampleRecord.verify(text(ledger));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(100L * each);
        }
    }

    @Test
    void two_stores_on_one_file_share_one_order() {
        try (SqliteLedger one = open();
                SqliteLedger other = open()) {
            for (int i = 0; i < 20; i++) {
                one.append(List.of(draft("one-" + i)));
                other.append(List.of(draft("other-" + i)));
            }
            Verdict verdict = SampleRecord.verify(text(one));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(40);
        }
    }

    @Test
    void checkpoints_gather_signatures_and_a_wrong_one_is_refused() {
        SampleRecord sample = SampleRecord.of(6);
        try (SqliteLedger ledger = open()) {
            ledger.append(sample.keys());
            for (int seq = 3; seq < 6; seq++) {
                ledger.append(List.of(sample.decision(seq)));
            }
            Checkpoint checkpoint = sample.checkpoint();
            ledger.checkpoint(checkpoint, checkpoint.unsigned().with(sample.host));
            ledger.checkpoint(checkpoint, checkpoint.unsigned().with(sample.lead));
            Verdict verdict = SampleRecord.verify(text(ledger));
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.signedByAllParties()).isEqualTo(6);
            Checkpoint wrong = new Checkpoint(SampleRecord.ORIGIN, 5, checkpoint.root());
            assertThatThrownBy(() -> ledger.checkpoint(wrong, wrong.unsigned().with(sample.host)))
                    .hasMessageContaining("is not of this record");
        }
    }

    @Test
    void the_database_itself_refuses_to_change_delete_or_insert_between() throws SQLException {
        try (SqliteLedger ledger = open()) {
            ledger.append(List.of(draft("a"), draft("b")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "update entry set id = 'z'",
                    "delete from entry",
                    "delete from record",
                    "insert into entry (seq, id, bytes) values (7, 'c', x'00')")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .hasMessageContaining(sql.startsWith("insert") ? "added after the last" : "only grows");
            }
        }
    }

    @Test
    void a_backup_is_a_record_file_and_restores_to_the_same_bytes() throws IOException {
        SampleRecord sample = SampleRecord.of(30, 12, 30);
        Path backup = folder.resolve("backup.record");
        Files.write(backup, sample.bytes());
        try (SqliteLedger ledger = SqliteLedger.restore(file, backup)) {
            assertThat(new String(text(ledger), UTF_8)).isEqualTo(new String(sample.bytes(), UTF_8));
        }
    }

    @Test
    void a_damaged_backup_is_not_restored() throws IOException {
        List<String> lines = new ArrayList<>(SampleRecord.of(10).lines);
        Collections.swap(lines, 4, 5);
        Path backup = folder.resolve("backup.record");
        Files.write(backup, lines);
        assertThatThrownBy(() -> SqliteLedger.restore(file, backup)).hasMessageContaining("is not in order");
        assertThat(file).doesNotExist();
    }
}
