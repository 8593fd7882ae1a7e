package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.endstate.record.SampleRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {

    @TempDir
    private Path here;

    private Bench bench;

    /** FakeRecord's first two seeds are those of the host and the lead of the sample. */
    @BeforeEach
    void put_down_a_record_and_make_the_keys() throws IOException {
        bench = new Bench(here);
        Files.write(here.resolve("hmc.record"), SampleRecord.of(12, 6).bytes());
        assertThat(bench.run("key", "new", "host.example/co-chair", "host.key")).isEqualTo(Exit.DONE);
        assertThat(bench.run("key", "new", "lead.example/co-chair", "lead.key")).isEqualTo(Exit.DONE);
    }

    @Test
    void a_private_key_is_its_holders_alone_and_never_overwritten() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(here.resolve("host.key"))))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(here.resolve("host.key"));
        assertThat(bench.run("key", "new", "other.example", "host.key")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("is there already, and no key is ever overwritten");
        assertThat(Files.readAllBytes(here.resolve("host.key"))).isEqualTo(before);
        assertThat(bench.run("key", "show", "host.key")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .contains(new SampleRecord().host.verifyingKey().text())
                .contains("fingerprint ");
    }

    @Test
    void a_private_key_that_others_can_read_is_refused() throws IOException {
        Files.setPosixFilePermissions(here.resolve("host.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(bench.run("key", "show", "host.key")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("other users can read the private key");
    }

    @Test
    void a_record_is_verified_alone_and_says_what_it_proves() {
        assertThat(bench.run("verify", "hmc.record")).isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .startsWith("Record iraq-2024.example/commission: 12 entries\nMerkle root ")
                .contains("host (party) has signed the first 6 entries")
                .contains("Signed by every party: the first 6 entries. The 6 after them bind nobody yet.")
                .contains("This proves: ")
                .contains("compare the fingerprints with the holders")
                .contains("It cannot prove: ");
        assertThat(bench.err()).isEmpty();
    }

    @Test
    void both_parties_sign_and_all_is_bound() {
        assertThat(bench.run("sign", "hmc.record", "--key", "host.key")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).startsWith("Signed 12 entries of iraq-2024.example/commission.\nMerkle root ");
        assertThat(bench.run("sign", "hmc.record", "--key", "lead.key")).isEqualTo(Exit.DONE);
        assertThat(bench.run("verify", "hmc.record")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("Signed by every party: the first 12 entries. The 0 after them");
    }

    @Test
    void who_signed_does_not_sign_what_was_rewritten_or_cut() throws IOException {
        assertThat(bench.run("sign", "hmc.record", "--key", "host.key")).isEqualTo(Exit.DONE);
        Files.write(here.resolve("hmc.record"), SampleRecord.of(9).bytes());
        assertThat(bench.run("sign", "hmc.record", "--key", "host.key")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("fewer entries than were signed before");
        Files.write(here.resolve("hmc.record"), backwards());
        assertThat(bench.run("sign", "hmc.record", "--key", "host.key")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("what was signed before is not the beginning of this record");
    }

    /** A sound record of 14 entries, others than the sample's. */
    private static byte[] backwards() {
        SampleRecord record = new SampleRecord();
        for (int seq = 3; seq < 14; seq++) {
            record.add(record.decision(seq + 100));
        }
        return record.bytes();
    }

    @Test
    void two_copies_are_compared_entry_by_entry() throws IOException {
        Files.write(here.resolve("behind.record"), SampleRecord.of(8).bytes());
        assertThat(bench.run("verify", "hmc.record", "--against", "behind.record"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("Both copies hold the same 8 entries; 4 more in the first, 0 more");
        Files.write(here.resolve("other.record"), backwards());
        assertThat(bench.run("verify", "hmc.record", "--against", "other.record"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.out()).contains("The copies differ from entry 3 on");
    }

    @Test
    void a_changed_record_is_refused_with_the_entry_named() throws IOException {
        Path file = here.resolve("hmc.record");
        Files.writeString(file, Files.readString(file).replace("Decision 4", "Decision 5"));
        assertThat(bench.run("verify", "hmc.record")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err())
                .contains("line 7: entry 4 is not the one after which the next was written")
                .contains("the entries up to 5 are not those that were signed; the first 0 are")
                .contains("This record is not in order.");
        assertThat(bench.out()).doesNotContain("This proves");
    }

    @Test
    void keys_that_were_given_are_the_only_ones_trusted() {
        assertThat(bench.run("verify", "hmc.record", "--keys", "host.key.pub", "lead.key.pub"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("entry 2 names a key that is not among those you gave: secretariat.example+");
    }

    @Test
    void a_proof_is_checked_without_the_record() throws IOException {
        assertThat(bench.run("proof", "hmc.record", "4", "--page", "entry-4.html"))
                .isEqualTo(Exit.DONE);
        Files.writeString(here.resolve("entry-4.tlog-proof"), bench.out());
        assertThat(Files.readString(here.resolve("entry-4.html")))
                .contains("<svg ", "Entry 4 of iraq-2024")
                .as("name and value keep their places beside each other in any script")
                .contains("<bdi>\"\u0642\u0631\u0627\u0631\"</bdi>:<bdi>\"4\"</bdi>");
        assertThat(bench.run("verify", "entry-4.tlog-proof", "--keys", "host.key.pub"))
                .isEqualTo(Exit.DONE);
        assertThat(bench.out())
                .contains("\"text\":\"Decision 4\"")
                .contains("The proof holds: this is entry 4")
                .contains("Signed by host.example/co-chair.");
        assertThat(bench.run("verify", "entry-4.tlog-proof")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.run("proof", "hmc.record", "9")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("no signed checkpoint covers entry 9 yet");
    }
}
