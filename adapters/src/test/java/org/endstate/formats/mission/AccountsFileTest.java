package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Difference;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.SideBySide;
import org.endstate.evidence.register.StatusChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsFileTest {

    private static final Path IRAQ = Path.of(System.getProperty("endstate.root", ".."), "missions/iraq-2024");

    private static final String HEAD = """
            endstate-accounts: 1
            sources:
              - {id: D1, title: "A document"}
            questions:
              - {id: strength, asks: figure, text: "How many?"}
            """;

    @TempDir
    private Path folder;

    private static Register iraq() {
        return ((RegisterReading.Complete) AccountsFile.read(IRAQ)).register();
    }

    /** The twelve rows of research/domain.md E.4: question, and who stands on it in order of day. */
    @Test
    void the_twelve_contradictions_of_iraq_come_out_as_twelve_questions_with_their_accounts() {
        Map<String, List<String>> sides = new TreeMap<>();
        iraq().questions()
                .forEach(q -> sides.put(
                        q.question().id(),
                        q.accounts().stream().map(Account::id).toList()));
        assertThat(sides)
                .hasSize(12)
                .containsEntry(
                        "purpose", List.of("purpose-iraq", "purpose-us", "purpose-rudaw", "purpose-us-september"))
                .containsEntry("duration", List.of("duration-minister", "duration-joint"))
                .containsEntry("origin", List.of("origin-dialogue", "origin-spokesperson"))
                .containsEntry(
                        "strength",
                        List.of("strength-august", "strength-official", "strength-mid-2025", "strength-shafaq"))
                .containsEntry("end-strength", List.of("end-iraq", "end-us"))
                .containsEntry("kurdistan-strength", List.of("kurdistan-us", "kurdistan-joc"))
                .containsEntry("asad-vacated", List.of("asad-november", "asad-december", "asad-january", "asad-us"))
                .containsEntry("which-agreement", List.of("agreement-2024", "agreement-2025"))
                .containsEntry("delay", List.of("delay-pm", "delay-tasnim"))
                .containsEntry("threat", List.of("threat-us", "threat-krg", "threat-iraq"))
                .containsEntry("first-convoy", List.of("convoy-18", "convoy-25", "convoy-ap"))
                .containsEntry("strikes", List.of("strikes-us", "strikes-iraq"));
    }

    @Test
    void differences_are_pointed_at_and_so_is_a_speaker_who_changed_what_it_says() {
        assertThat(differences("end-strength")).containsExactly("Unanswered end-iraq end-us");
        assertThat(differences("kurdistan-strength")).containsExactly("Units kurdistan-us kurdistan-joc");
        assertThat(differences("duration")).containsExactly("Conditions duration-minister duration-joint");
        assertThat(differences("strikes")).containsExactly("Positions strikes-us strikes-iraq");
        assertThat(differences("purpose")).contains("Negation purpose-iraq purpose-us");
        assertThat(differences("asad-vacated"))
                .contains("Dates asad-november asad-december", "Changed asad-november asad-december");
        assertThat(differences("strength"))
                .contains("Numbers strength-august strength-mid-2025", "Changed strength-august strength-mid-2025");
    }

    private static List<String> differences(String question) {
        SideBySide found = iraq().questions().stream()
                .filter(q -> q.question().id().equals(question))
                .findFirst()
                .orElseThrow();
        return found.differences().stream().map(AccountsFileTest::brief).toList();
    }

    private static String brief(Difference difference) {
        return difference.getClass().getSimpleName() + " " + difference.one().id() + " "
                + difference.other().id();
    }

    @Test
    void search_finds_english_and_arabic_however_spelt() {
        assertThat(iraq().search("self-DEFENCE article 51")).extracting("id").containsExactly("strikes-us");
        assertThat(iraq().search("اكتملت المهمّة في المناطق الإتحادية"))
                .extracting("id")
                .contains("asad-november");
        assertThat(iraq().search("٢٬٥٠٠")).extracting("id").contains("strength-shafaq");
        assertThat(iraq().search(" ")).isEmpty();
    }

    @Test
    void everything_wrong_is_reported_at_once_with_line_and_column() throws IOException {
        assertThat(problems("""
                accounts:
                  - id: one
                    question: strenth
                    speaker: "An office"
                    date: 2024-02-30
                    says: "Many."
                    claim: {type: figure, low: 5, high: 3, unit: persons}
                    reliability: G
                    credibility: 3
                    source: D2
                """))
                .hasSize(5)
                .anyMatch(p -> p.contains("accounts.yaml:8:15:") && p.contains("strenth") && p.contains("strength"))
                .anyMatch(p -> p.contains("accounts.yaml:10:11:"))
                .anyMatch(p -> p.contains("accounts.yaml:12:41: the most is less than the least"))
                .anyMatch(p -> p.contains("accounts.yaml:13:18:"))
                .anyMatch(p -> p.contains("accounts.yaml:15:13:"));
    }

    @Test
    void a_status_that_may_not_follow_is_refused_where_it_stands() throws IOException {
        assertThat(problems("""
                accounts: []
                events:
                  - {id: e, kind: attack, what: "An attack", from: 2024-01-01, precision: country, place: X}
                statuses:
                  - {subject: e, to: verified, date: 2024-01-02, reason: "Seen."}
                """))
                .singleElement()
                .asString()
                .contains(":10:5: [e] is [reported] and cannot become [verified]")
                .contains("logged");
    }

    @Test
    void impacts_and_refusals_of_access_are_read_and_a_change_of_status_is_named_by_what_it_says() throws IOException {
        write("""
                events:
                  - {id: e, kind: attack, what: "An attack", from: 2024-01-01, precision: country, place: X}
                impacts:
                  - {id: i, event: e, kind: session-suspended, target: 2024-01-05, words: "Put off."}
                statuses:
                  - {subject: e, to: logged, date: 2024-01-02, reason: "Seen."}
                  - {id: own, subject: e, to: under-inquiry, date: 2024-01-02, reason: "Asked."}
                  - {subject: e, to: access-refused, by: host, date: 2024-01-03, reason: "Turned back."}
                """);
        Register read = ((RegisterReading.Complete) AccountsFile.read(folder)).register();
        assertThat(read.list(Impact.class)).extracting("target").containsExactly("2024-01-05");
        assertThat(read.list(StatusChange.class))
                .extracting(StatusChange::id)
                .containsExactly("e-logged-2024-01-02", "own", "e-access-refused-2024-01-03");
    }

    @Test
    void a_status_names_a_party_exactly_where_access_was_refused() throws IOException {
        assertThat(problems("""
                events:
                  - {id: e, kind: attack, what: "An attack", from: 2024-01-01, precision: country, place: X}
                statuses:
                  - {subject: e, to: logged, by: host, date: 2024-01-02, reason: "Seen."}
                """)).singleElement().asString().contains(":9:5: [e] becomes [LOGGED] by a party");
    }

    private void write(String rest) throws IOException {
        Files.createDirectories(folder.resolve("inputs"));
        Files.writeString(folder.resolve(AccountsFile.PATH), HEAD + rest);
    }

    private List<String> problems(String rest) throws IOException {
        write(rest);
        return ((RegisterReading.Refused) AccountsFile.read(folder))
                .problems().stream().map(Object::toString).toList();
    }
}
