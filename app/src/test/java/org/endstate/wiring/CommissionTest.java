package org.endstate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.Proposal;
import org.endstate.commission.proceedings.SignedAct;
import org.endstate.record.LedgerStore;
import org.endstate.record.SigningKey;
import org.endstate.record.canonical.Reading;
import org.endstate.store.SqliteLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commission on a real database, from the command line. */
class CommissionTest {

    private static final int REFUSED = 1;

    @TempDir
    private Path folder = Path.of("");

    private PracticeCommission practice = new PracticeCommission(folder);

    @BeforeEach
    void agreeTheCharter() throws IOException {
        practice = PracticeCommission.agreed(folder);
    }

    private int run(String... arguments) {
        return practice.run(arguments);
    }

    private int act(String key, String... command) {
        return practice.act(key, command);
    }

    private void does(String key, String... command) {
        practice.does(key, command);
    }

    private String record() throws IOException {
        return practice.record();
    }

    @Test
    void what_is_refused_leaves_the_record_as_it_was_to_the_byte() throws IOException {
        String before = record();

        assertThat(act("lead-capability", "put", "items/end-host.yaml")).isEqualTo(REFUSED);
        assertThat(act("secretariat", "move", "agree", "charter")).isEqualTo(REFUSED);
        assertThat(act("host", "move", "agree", "nothing")).isEqualTo(REFUSED);

        assertThat(record()).isEqualTo(before);
    }

    /**
     * A draft is in its party's own folder until it is tabled: nothing shown to anybody can hold its words or count it.
     */
    @Test
    void a_draft_of_a_party_is_in_nothing_that_the_other_or_the_secretariat_sees() throws IOException {
        String untouched = record() + shown();
        Path draft = folder.resolve("items/hidden.yaml");
        Files.writeString(draft, "is: paragraph\nkind: date-certain\nid: hidden/1\ntext: {en: A hidden date.}\n");

        assertThat(act("host", "put", "items/hidden.yaml"))
                .as("it has no Arabic")
                .isEqualTo(REFUSED);

        assertThat(record() + shown()).isEqualTo(untouched).doesNotContain("hidden");
        act("lead", "move", "agree", "hidden/1");
        assertThat(practice.printed()).isEqualTo(unknown("hidden/1")).isEqualTo(unknown("never-written/1"));
    }

    private String unknown(String item) {
        act("lead", "move", "agree", item);
        return practice.printed().replace(item, "hidden/1");
    }

    private String shown() {
        run("commission", "show", "commission.db", "--json");
        return practice.printed();
    }

    @Test
    void an_act_sent_again_after_a_lost_answer_is_put_down_once() throws IOException {
        does("secretariat", "convene", "first", "--agenda", "Opening");
        String before = record();
        practice.back(2);

        does("secretariat", "convene", "first", "--agenda", "Opening");

        assertThat(record()).isEqualTo(before);
    }

    @Test
    void a_record_that_has_begun_is_not_begun_again() throws IOException {
        String before = record();

        assertThat(act("host", "new", "charter.yaml")).isEqualTo(REFUSED);

        assertThat(practice.printed()).contains("has begun already");
        assertThat(record()).isEqualTo(before);
    }

    @Test
    void a_copy_in_a_file_does_not_grow() throws IOException {
        record();
        int code = run(
                "commission",
                "convene",
                "first",
                "--agenda",
                "x",
                "--record",
                "copy-3.record",
                "--as",
                "keys/host.key");

        assertThat(code).isEqualTo(REFUSED);
        assertThat(practice.printed()).contains("does not grow");
    }

    /** Somebody with a program of their own puts down what the door would have refused. */
    @Test
    void verification_names_an_entry_that_breaks_a_rule_and_still_finds_the_record_intact() throws IOException {
        Path key = folder.resolve("keys/secretariat.key");
        SigningKey secretariat = ((Reading.Complete<SigningKey>)
                        SigningKey.read(Files.readString(key).strip()))
                .value();
        String origin = "practice.example/commission";
        Act decision = new Act.Put(
                new Proposal("usurped", new Content.Decision(Content.Course.PROCEED, "camp"), new TreeMap<>(), ""));
        try (LedgerStore ledger = SqliteLedger.open(folder.resolve("commission.db"), origin)) {
            ledger.append(List.of(SignedAct.of(origin, Instant.parse("2024-01-27T11:00:00Z"), decision, secretariat)));
        }
        run("record", "export", "--from", "commission.db", "--to", "foreign.record");

        assertThat(run("verify", "foreign.record")).isZero();
        assertThat(practice.printed())
                .contains("Entry 6 breaks a rule and counts for nothing: The secretariat [secretariat.example] may not")
                .contains("the record is intact all the same");
        assertThat(shown()).doesNotContain("usurped");
    }

    @Test
    void verification_of_a_record_that_breaks_none_names_none() {
        run("record", "export", "--from", "commission.db", "--to", "sound.record");

        assertThat(run("verify", "sound.record")).isZero();
        assertThat(practice.printed()).doesNotContain("breaks a rule");
    }

    @Test
    void the_joint_statement_is_drawn_from_the_record_once_both_have_signed_it() throws IOException {
        does("host", "put", "items/end-host.yaml");
        does("lead", "put", "items/end-both.yaml");
        does("host", "move", "agree", "end/both");
        does("lead", "move", "agree", "end/both");
        Files.writeString(folder.resolve("head.yaml"), """
                endstate: 1
                date: 2024-01-27
                parties:
                  - {id: host, name: {en: The host, ar: الدولة المضيفة}}
                  - {id: lead, name: {en: The lead, ar: الطرف القائد}}
                """);
        String[] draw = {"agreement", "statement", "head.yaml", "--record", "commission.db", "--out", "statement"};

        assertThat(run(draw)).isEqualTo(REFUSED);
        assertThat(practice.printed()).contains("not signed by all parties");
        for (String party : List.of("host", "lead")) {
            run("record", "export", "--from", "commission.db", "--to", party + ".record");
            run("sign", party + ".record", "--key", "keys/" + party + ".key");
            run("record", "import", "--from", party + ".record", "--to", "commission.db");
        }
        assertThat(run(draw)).as(practice.printed()).isZero();
        assertThat(Files.readString(folder.resolve("statement/statement.txt")))
                .contains("The mission ends on 31 December 2024.", "practice.example/commission");
    }
}
