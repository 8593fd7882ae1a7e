package org.endstate.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.endstate.record.Copying;
import org.endstate.record.RecordLines;
import org.endstate.record.RecordPlace;
import org.endstate.record.Replicas;
import org.endstate.record.SampleRecord;
import org.junit.jupiter.api.Test;

/** What every store of a record promises of copies: backup, restore, export and import. */
abstract class LedgerCopyContract extends LedgerStoreContract {

    private static final SampleRecord SAMPLE = SampleRecord.of(30, 12, 30);

    private RecordPlace at(String name) throws IOException {
        return RecordPlaces.of(name, folder, Optional.empty());
    }

    private Path written(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static String read(RecordPlace place) {
        StringBuilder text = new StringBuilder();
        try (RecordLines lines = place.read().orElse(RecordLines.NONE)) {
            lines.forEachRemaining(line -> text.append(new String(line, UTF_8)).append('\n'));
        }
        return text.toString();
    }

    /** Lines that end in an accident. */
    private record BreakingLines(Iterator<byte[]> lines) implements RecordLines {

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public byte[] next() {
            if (!lines.hasNext()) {
                throw new IllegalStateException("The cable was pulled.");
            }
            return lines.next();
        }

        @Override
        public boolean brokenOff() {
            return true;
        }

        @Override
        public void close() {}

        static BreakingLines after(int lines) {
            return new BreakingLines(SAMPLE.lines.stream()
                    .limit(lines)
                    .map(line -> line.getBytes(UTF_8))
                    .iterator());
        }
    }

    @Test
    void a_record_goes_from_file_to_store_to_another_store_and_back_to_the_same_bytes() throws IOException {
        file(SAMPLE);
        assertThat(Copying.of(at("copy.record"), place(), true)).isInstanceOfSatisfying(Copying.Done.class, done -> {
            assertThat(done.added()).isEqualTo(30);
            assertThat(done.verdict().signedByAllParties()).isEqualTo(30);
        });
        assertThat(Copying.of(place(), at("other.db"), true)).isInstanceOf(Copying.Done.class);
        assertThat(Copying.of(at("other.db"), at("back.record"), true)).isInstanceOf(Copying.Done.class);
        assertThat(Files.readString(folder.resolve("back.record"))).isEqualTo(text(SAMPLE));
        assertThat(text()).isEqualTo(text(SAMPLE));
    }

    @Test
    void a_copy_that_is_ahead_adds_what_is_missing_with_its_signatures() throws IOException {
        restored(SampleRecord.of(20, 12));
        file(SAMPLE);
        assertThat(Copying.of(at("copy.record"), place(), false))
                .isInstanceOfSatisfying(
                        Copying.Done.class, done -> assertThat(done.added()).isEqualTo(10));
        assertThat(text()).isEqualTo(text(SAMPLE));
    }

    @Test
    void a_copy_that_is_behind_adds_signatures_only() throws IOException {
        restored(SampleRecord.of(30, 30));
        file(SampleRecord.of(15, 12));
        assertThat(Copying.of(at("copy.record"), place(), false))
                .isInstanceOfSatisfying(
                        Copying.Done.class, done -> assertThat(done.added()).isZero());
        assertThat(text()).isEqualTo(text(SAMPLE));
    }

    @Test
    void a_store_that_was_copied_into_goes_on() {
        try (RecordLines copy = lines(SAMPLE);
                DatabaseLedger ledger = restore(SampleRecord.ORIGIN, copy)) {
            ledger.append(List.of(SAMPLE.decision(30)));
            assertThat(text(ledger)).isEqualTo(text(SampleRecord.of(31, 12, 30)));
        }
    }

    @Test
    void a_damaged_copy_is_refused_and_nothing_of_it_kept() throws IOException {
        restored(SampleRecord.of(3));
        String before = text();
        List<String> lines = new ArrayList<>(SAMPLE.lines);
        Collections.swap(lines, 14, 15);
        Path damaged = written("damaged.record", lines);
        assertThat(Copying.of(at("damaged.record"), place(), false)).isInstanceOf(Copying.Unsound.class);
        try (RecordLines copy = RecordFile.open(damaged);
                DatabaseLedger ledger = open()) {
            assertThatThrownBy(() -> ledger.extend(copy)).hasMessageContaining("is not in order");
        }
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_copy_that_differs_in_an_entry_is_refused_with_the_entry_named() throws IOException {
        SampleRecord other = new SampleRecord();
        for (int seq = 3; seq < 40; seq++) {
            other.add(seq == 17 ? other.rival(seq) : other.decision(seq));
        }
        restored(SAMPLE);
        file(other);
        assertThat(Copying.of(at("copy.record"), place(), false)).isEqualTo(new Copying.Apart(new Replicas.Split(17)));
        try (RecordLines copy = lines(other);
                DatabaseLedger ledger = open()) {
            assertThatThrownBy(() -> ledger.extend(copy)).hasMessageContaining("differ in an entry");
            ledger.append(List.of(SAMPLE.decision(30)));
            assertThat(text(ledger)).isEqualTo(text(SampleRecord.of(31, 12, 30)));
        }
    }

    @Test
    void a_shorter_copy_that_differs_is_refused_too() {
        SampleRecord other = new SampleRecord();
        other.add(other.decision(9));
        restored(SAMPLE);
        try (RecordLines copy = lines(other);
                DatabaseLedger ledger = open()) {
            assertThatThrownBy(() -> ledger.extend(copy)).hasMessageContaining("differ in an entry");
        }
        assertThat(text()).isEqualTo(text(SAMPLE));
    }

    @Test
    void a_restore_that_breaks_off_leaves_no_record() {
        assertThatThrownBy(() -> restore(SampleRecord.ORIGIN, BreakingLines.after(20)))
                .hasMessage("The cable was pulled.");
        assertThat(place().read()).isEmpty();
        restored(SAMPLE);
        assertThat(text()).isEqualTo(text(SAMPLE));
    }

    @Test
    void an_import_that_breaks_off_leaves_the_store_as_it_was() {
        restored(SampleRecord.of(15, 12));
        String before = text();
        try (DatabaseLedger ledger = open()) {
            assertThatThrownBy(() -> ledger.extend(BreakingLines.after(30))).hasMessage("The cable was pulled.");
            assertThat(text(ledger)).isEqualTo(before);
            assertThat(ledger.append(List.of(SAMPLE.decision(15)))).hasSize(1);
            assertThat(verify(ledger).findings()).isEmpty();
        }
    }

    @Test
    void a_store_that_holds_a_record_is_never_restored_over() throws IOException {
        restored(SampleRecord.of(15, 12));
        String before = text();
        file(SAMPLE);
        assertThat(Copying.of(at("copy.record"), place(), true)).isEqualTo(new Copying.Occupied());
        assertThatThrownBy(() -> restored(SAMPLE)).hasMessageContaining("holds the record [" + SampleRecord.ORIGIN);
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void a_record_file_is_never_written_over() throws IOException {
        restored(SAMPLE);
        file(SampleRecord.of(15));
        assertThat(Copying.of(place(), at("copy.record"), false)).isEqualTo(new Copying.Occupied());
        assertThat(read(at("copy.record"))).isEqualTo(text(SampleRecord.of(15)));
    }

    @Test
    void there_is_nothing_to_copy_where_no_record_is() throws IOException {
        assertThat(Copying.of(place(), at("copy.record"), false)).isEqualTo(new Copying.Nothing());
        assertThat(folder.resolve("copy.record")).doesNotExist();
    }
}
