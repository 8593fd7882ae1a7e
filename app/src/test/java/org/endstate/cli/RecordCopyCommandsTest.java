package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.endstate.record.SampleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCopyCommandsTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void put_down_a_record() throws IOException {
        bench = new Bench(here);
        Files.write(here.resolve("hmc.record"), SampleRecord.of(12, 6).bytes());
    }

    @Test
    void a_backup_is_restored_exported_signed_and_its_signatures_brought_back() throws IOException {
        assertThat(bench.run("record", "restore", "--from", "hmc.record", "--to", "hmc.db"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .startsWith("Record iraq-2024.example/commission: 12 entries added, 12 in all, read back from hmc.db")
                .contains("Merkle root ", "Signed by every party: the first 6 entries. The 6 after them");
        assertThat(bench.run("record", "export", "--from", "hmc.db", "--to", "host.record"))
                .isEqualTo(Exit.DONE);
        assertThat(here.resolve("host.record")).hasSameBinaryContentAs(here.resolve("hmc.record"));
        for (String party : new String[] {"host", "lead"}) {
            assertThat(bench.run("key", "new", party + ".example/co-chair", party + ".key"))
                    .isEqualTo(Exit.DONE);
            assertThat(bench.run("sign", "host.record", "--key", party + ".key"))
                    .isEqualTo(Exit.DONE);
        }
        assertThat(bench.run("record", "import", "--from", "host.record", "--to", "hmc.db"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("0 entries added, 12 in all", "Signed by every party: the first 12 entries");
        assertThat(bench.run("record", "backup", "--from", "hmc.db", "--to", "backup.record"))
                .isEqualTo(Exit.DONE);
        assertThat(here.resolve("backup.record")).hasSameBinaryContentAs(here.resolve("host.record"));
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.write(here.resolve("other.record"), SampleRecord.of(5).bytes());
        assertThat(bench.run("record", "export", "--from", "hmc.record", "--to", "other.record"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("'other.record' holds a record or a file already, and is left as it is");
        assertThat(here.resolve("other.record"))
                .hasBinaryContent(SampleRecord.of(5).bytes());
    }

    @Test
    void a_record_that_is_not_in_order_is_not_copied_and_what_is_wrong_is_said() throws IOException {
        Path file = here.resolve("hmc.record");
        Files.writeString(file, Files.readString(file).replace("Decision 4", "Decision 5"));
        assertThat(bench.run("record", "restore", "--from", "hmc.record", "--to", "hmc.db"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("line 7: entry 4 is not the one after which the next was written");
        assertThat(here.resolve("hmc.db")).doesNotExist();
    }

    @Test
    void a_copy_that_differs_is_refused_with_the_entry_named() throws IOException {
        SampleRecord other = new SampleRecord();
        other.add(other.decision(99));
        Files.write(here.resolve("other.record"), other.bytes());
        bench.run("record", "restore", "--from", "hmc.record", "--to", "hmc.db");
        assertThat(bench.run("record", "import", "--from", "other.record", "--to", "hmc.db"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("The copies differ from entry 3 on");
    }

    @Test
    void where_there_is_no_record_or_no_address_that_is_said() {
        assertThat(bench.run("record", "export", "--from", "none.db", "--to", "new.record"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("there is no record in 'none.db'");
        assertThat(here.resolve("none.db")).doesNotExist();
        assertThat(bench.run("record", "export", "--from", "postgresql://nowhere", "--to", "new.record"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("is not of the form postgresql://USER@HOST:PORT/DATABASE");
        assertThat(bench.run("record", "export", "--from", "postgresql://me@localhost:1/db", "--to", "new.record"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("Connection to localhost:1 refused");
    }
}
