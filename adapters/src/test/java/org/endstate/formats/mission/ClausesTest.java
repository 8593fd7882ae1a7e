package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.agreement.Paragraph;
import org.endstate.agreement.compare.ClauseReview;
import org.endstate.agreement.compare.LanguageCheck;
import org.endstate.agreement.compare.MissionTerms;
import org.endstate.agreement.compare.ParagraphChange;
import org.endstate.agreement.compare.TextDiff;
import org.endstate.commission.Dossier;
import org.endstate.mission.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClausesTest {

    private static final Path NONE = Path.of("src/test/resources/broken-missions/none");
    private static final Path IRAQ = Path.of(System.getProperty("endstate.root", ".."), "missions/iraq-2024");

    private static Dossier read(Path folder, Optional<LocalDate> asOf) {
        return ((Reading.Complete) MissionFolder.read(folder, asOf)).dossier();
    }

    private static Dossier withClause(Path here, String clause) throws IOException {
        Files.createDirectories(here.resolve("inputs"));
        for (String table : List.of("inputs/events.csv", "inputs/judgements.csv")) {
            Files.copy(NONE.resolve(table), here.resolve(table));
        }
        String mission = Files.readString(NONE.resolve("mission.yaml")).replace("clauses:\n", "clauses:\n" + clause);
        Files.writeString(here.resolve("mission.yaml"), mission);
        return read(here, Optional.empty());
    }

    @Test
    void a_clause_may_have_paragraphs_with_ids_that_last_and_settle_what_becomes_of_sites(@TempDir Path here)
            throws IOException {
        Clause clause = withClause(here, """
                  - id: k0
                    paragraphs: [{id: a, en: "One.", ar: "واحد."}, {id: b, en: "Two."}]
                    kind: procedural
                    state: agreed
                    outcomes: [{site: harbour, outcome: transferred-military}]
                    source: S1
                """).commitments().clauses().getFirst();
        assertThat(clause.paragraphs())
                .containsExactly(
                        new Paragraph("k0/a", Map.of(Language.EN, "One.", Language.AR, "واحد.")),
                        new Paragraph("k0/b", Map.of(Language.EN, "Two.")));
        assertThat(clause.links().outcomes())
                .containsExactly(new Clause.SettledOutcome("harbour", Outcome.TRANSFERRED_MILITARY));
        assertThat(clause.text().en()).isEqualTo("One. Two.");
        assertThat(clause.text().ar()).as("half a translation is none").isEmpty();
    }

    @Test
    void a_clause_of_one_text_is_one_paragraph_of_its_own_id() {
        assertThat(read(NONE, Optional.empty())
                        .commitments()
                        .clauses()
                        .getFirst()
                        .paragraphs())
                .containsExactly(
                        new Paragraph("k1", Map.of(Language.EN, "The south is vacated by 30 September 2024.")));
    }

    @Test
    void the_languages_of_the_clauses_for_iraq_say_the_same_dates_numbers_and_terms() {
        Dossier iraq = read(IRAQ, Optional.of(LocalDate.of(2024, 9, 27)));
        List<Paragraph> text = iraq.commitments().clauses().stream()
                .flatMap(clause -> clause.paragraphs().stream())
                .toList();
        assertThat(iraq.commitments().terms()).isNotEmpty();
        assertThat(new LanguageCheck(MissionTerms.of(
                                iraq.mission(), iraq.commitments().terms()))
                        .of(text))
                .isEmpty();
        assertThat(new ClauseReview(iraq.mission()).of(iraq.commitments().clauses()))
                .isEmpty();
    }

    @Test
    void between_january_and_september_2024_the_clauses_for_iraq_were_added() {
        List<Paragraph> january = paragraphs("2024-01-27");
        List<Paragraph> september = paragraphs("2024-09-27");
        TextDiff diff = TextDiff.between(january, september);
        assertThat(diff.changes())
                .allMatch(ParagraphChange.Added.class::isInstance)
                .extracting(ParagraphChange::id)
                .containsExactly(
                        "clause-1/end",
                        "clause-1/partnerships",
                        "clause-2",
                        "clause-3/procedures",
                        "clause-3/protection");
        assertThat(diff.apply(january)).isEqualTo(september);
    }

    private static List<Paragraph> paragraphs(String asOf) {
        return read(IRAQ, Optional.of(LocalDate.parse(asOf))).commitments().clauses().stream()
                .flatMap(clause -> clause.paragraphs().stream())
                .toList();
    }
}
