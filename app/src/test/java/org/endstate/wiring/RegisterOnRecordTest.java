package org.endstate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of evidence on the record of a commission, from the command line. */
class RegisterOnRecordTest {

    private static final int REFUSED = 1;
    private static final String FIRST = """
            endstate-accounts: 1
            sources:
              - {id: D1, title: "Statement of the host"}
            questions:
              - {id: strength, asks: figure, text: "How many?"}
            events:
              - {id: turned-back, kind: access-denial, what: "A team is turned back", from: 2024-01-26, precision: country, place: X, by: host}
            accounts:
              - id: host-march
                question: strength
                speaker: "The host's spokesperson"
                party: host
                date: 2024-01-26
                says: "About 2,500."
                claim: {type: figure, low: 2450, high: 2550, unit: troops}
                reliability: B
                credibility: 3
                release: public
                source: D1
            """;

    @TempDir
    private Path folder = Path.of("");

    private PracticeCommission practice = new PracticeCommission(folder);

    @BeforeEach
    void begin() throws IOException {
        practice = PracticeCommission.agreed(folder);
    }

    private int put(String key, String yaml) throws IOException {
        Files.writeString(folder.resolve("entries.yaml"), yaml);
        return practice.register(key, "put", "entries.yaml");
    }

    @Test
    void what_a_file_holds_is_put_down_once_and_shown_from_the_record() throws IOException {
        assertThat(put("host", FIRST)).as(practice.printed()).isZero();
        assertThat(practice.printed()).contains("put down the account host-march");
        String before = practice.record();

        assertThat(put("lead", FIRST)).isZero();
        assertThat(practice.printed()).contains("holds all of it already");
        assertThat(practice.record()).isEqualTo(before);

        assertThat(practice.run("register", "show", "--record", "commission.db"))
                .isZero();
        assertThat(practice.printed()).contains("How many?", "The host's spokesperson: About 2,500. [D1]");
        practice.run("register", "summary", "--record", "commission.db", "--from", "2024-01-26");
        assertThat(practice.printed()).contains("host: 1 (before: 0)");
    }

    @Test
    void a_later_file_goes_on_from_what_the_record_holds() throws IOException {
        put("host", FIRST);
        assertThat(put("secretariat", """
                endstate-accounts: 1
                statuses:
                  - {subject: turned-back, to: logged, date: 2024-01-27, reason: "Put down by both."}
                  - {subject: turned-back, to: under-inquiry, date: 2024-01-27, reason: "A team is sent."}
                """)).as(practice.printed()).isZero();
        assertThat(practice.printed()).contains("the change of status turned-back-under-inquiry-2024-01-27");
    }

    @Test
    void one_illegal_entry_keeps_all_of_a_file_off_the_record_to_the_byte() throws IOException {
        put("host", FIRST);
        String before = practice.record();

        assertThat(put("host", """
                endstate-accounts: 1
                questions:
                  - {id: another, asks: date, text: "When?"}
                statuses:
                  - {subject: turned-back, to: logged, date: 2024-01-27, reason: "Mine to say."}
                """)).isEqualTo(REFUSED);
        assertThat(practice.printed())
                .contains("Nothing was put down", "turned-back-logged-2024-01-27: The co-chair", "secretariat");
        assertThat(put("secretariat", FIRST.replace("About 2,500.", "Never said.")))
                .isEqualTo(REFUSED);
        assertThat(practice.printed()).contains("entries.yaml:9:5", "[host-march] is in the register already");
        assertThat(practice.record()).isEqualTo(before);
    }

    @Test
    void a_register_is_read_from_one_place() {
        assertThat(practice.run("register", "show")).isEqualTo(2);
        assertThat(practice.printed()).contains("a mission folder or --record");
    }
}
