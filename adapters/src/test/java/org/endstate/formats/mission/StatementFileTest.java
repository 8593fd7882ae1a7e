package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.formats.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFileTest {

    @TempDir
    Path here;

    private StatementReading read(String yaml) throws IOException {
        Path file = here.resolve("items.yaml");
        Files.writeString(file, yaml);
        return StatementFile.read(file);
    }

    @Test
    void items_are_read_with_words_standings_and_entry() throws IOException {
        StatementReading reading = read("""
                endstate: 1
                date: 2024-09-27
                record: {id: hmc, entries: 12, root: %s}
                parties:
                  - {id: a, name: {en: A, ar: أ}}
                  - {id: b, name: {en: B, ar: ب}}
                items:
                  - {id: one, kind: clause, text: {ar: نص}, standings: {a: agreed, b: noted}, entry: 7}
                """.formatted("0f".repeat(32)));
        StatementReading.Complete complete = (StatementReading.Complete) reading;
        assertThat(complete.items())
                .containsExactly(new StatementItem(
                        "one",
                        "clause",
                        Map.of(Language.AR, "نص"),
                        Map.of("a", Standing.AGREED, "b", Standing.NOTED),
                        7));
        assertThat(complete.head().record().orElseThrow().entries()).isEqualTo(12);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place() throws IOException {
        StatementReading reading = read("""
                endstate: 1
                date: 27 September 2024
                record: {id: hmc, entries: 0, root: abc}
                parties:
                  - {id: iraq, name: {en: Iraq}}
                items:
                  - {id: one, kind: clause, text: {en: One}, standings: {irak: agreed}, entry: 1}
                  - {id: one, kind: clause, text: {en: ""}, standings: {iraq: yes}, entry: -1, titel: x}
                """);
        assertThat(((StatementReading.Refused) reading).problems().stream().map(Problem::toString))
                .map(line -> line.replace(here.resolve("items.yaml") + ":", ""))
                .containsExactly(
                        "2:7: 'date' is '27 September 2024'; expected a date such as 2024-01-27",
                        "3:28: 'entries' is '0'; expected a whole number of 1 or more",
                        "3:37: the root of the record is no SHA-256; expected 64 digits from 0 to 9 and a to f; "
                                + "endstate verify prints it",
                        "5:3: a joint statement has one party; expected at least two parties",
                        "5:22: the text in both languages has no 'ar'; expected text",
                        "7:58: no party 'irak'; expected one of the ids under parties; maybe 'iraq'",
                        "8:10: there is already an item 'one'; expected each id once; the first is in line 7",
                        "8:35: the item has no words; expected en, ar or both",
                        "8:63: 'iraq' is 'yes'; expected one of agreed, noted, disputed",
                        "8:76: 'entry' is '-1'; expected a whole number of 0 or more",
                        "8:80: 'titel' is no key of the item 'one'; expected one of id, kind, text, standings, entry");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        StatementReading reading = StatementFile.read(here.resolve("absent.yaml"));
        assertThat(((StatementReading.Refused) reading).problems())
                .singleElement()
                .hasToString(here.resolve("absent.yaml") + ":1:1: there is no such file; expected a statement file");
    }
}
