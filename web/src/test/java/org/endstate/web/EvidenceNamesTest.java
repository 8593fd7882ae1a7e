package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register names by a word of the mission, and what by none of its. */
class EvidenceNamesTest {

    private static final String ACCOUNTS = """
            endstate-accounts: 1
            sources:
              - {id: D1, title: "A paper"}
            questions:
              - {id: needed, asks: meaning, text: {en: "Is it needed?", ar: "هل هي ضرورية؟"}}
            events:
              - {id: left, kind: movement, what: {en: "Troops leave", ar: "مغادرة القوات"}, from: 2024-01-01, precision: site, place: Valley Camp}
              - {id: seen, kind: movement, what: {en: "Trucks are seen", ar: "مشاهدة شاحنات"}, from: 2024-01-02, precision: site, place: Hill Post}
            accounts:
              - id: neighbour-says
                question: needed
                speaker: {en: "The neighbour", ar: "الجار"}
                party: neighbour
                date: 2024-01-03
                says: {en: "It is.", ar: "نعم."}
                claim: {type: position, position: needed, text: {en: "Needed", ar: "ضرورية"}}
                reliability: B
                credibility: 3
                release: public
                source: D1
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_place_of_the_mission_has_its_name_in_the_language_and_a_side_that_is_no_party_has_words_not_an_id()
            throws IOException {
        List<Path> missions = ValleyFolder.in(folder);
        Files.createDirectories(missions.getFirst().resolve("inputs"));
        Files.writeString(missions.getFirst().resolve("inputs/accounts.yaml"), ACCOUNTS);
        try (Commission commission = new Commission(folder, missions)) {
            Browser observer = commission.person(Role.OBSERVER);

            assertThat(observer.page("/ar/mission/one-site/evidence").text())
                    .contains("موقع معسكر الوادي", "موقع Hill Post", "يتحدث باسم جهة ليست طرفًا")
                    .doesNotContain("neighbour");
            assertThat(observer.page("/en/mission/one-site/evidence").text())
                    .contains("Valley Camp (site)", "Speaks for a side that is no party");
        }
    }
}
