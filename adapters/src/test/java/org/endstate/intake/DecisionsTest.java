package org.endstate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.endstate.evidence.intake.PlaceNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    @TempDir
    private Path folder;

    private String candidates() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Publisher: River Post\nPublished: 2024-01-27\n\n“About 2,500 troops stay,” said Col. Peter Hanson.\nقال المتحدث: «لن نبقى».\nHe denied that they \"run\".");
        return CandidateFile.write(Intake.read(folder, Path.of(""), PlaceNames.none(), Optional.empty()));
    }

    @Test
    void nothing_is_accepted_before_a_person_decides() throws IOException {
        Decisions decisions = Decisions.read(candidates(), "candidates.yaml");
        assertThat(decisions.problems()).isEmpty();
        assertThat(decisions.accepted()).isEmpty();
        assertThat(decisions.undecided()).isPositive();
    }

    @Test
    void an_accepted_candidate_keeps_speaker_words_and_origin() throws IOException {
        String decided = candidates()
                .replaceFirst("decision: undecided\n    question: ''", "decision: accept\n    question: strength");
        assertThat(Decisions.read(decided, "candidates.yaml").accepted())
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.speaker()).isEqualTo("Col. Peter Hanson");
                    assertThat(account.said()).isEqualTo("About 2,500 troops stay");
                    assertThat(account.claim()).isEqualTo("{type: figure, low: 2500, high: 2500, unit: \"troops\"}");
                    assertThat(account.origin().title()).startsWith("River Post");
                    assertThat(account.origin().published()).isEqualTo("2024-01-27");
                    assertThat(account.origin().sha256()).hasSize(64);
                });
    }

    @Test
    void a_word_that_is_no_decision_is_reported_with_its_place_and_nothing_is_accepted() throws IOException {
        String decided = candidates()
                .replaceFirst("decision: undecided", "decision: acept")
                .replaceFirst("decision: undecided\n    question: ''", "decision: accept\n    question: strength");
        Decisions decisions = Decisions.read(decided, "candidates.yaml");
        assertThat(decisions.accepted()).isEmpty();
        assertThat(decisions.problems())
                .singleElement()
                .asString()
                .matches("candidates.yaml:\\d+:15: the decision is 'acept'; expected accept, reject or undecided");
    }

    @Test
    void a_file_of_something_else_is_refused() {
        assertThat(Decisions.read("a: 1\n", "x.yaml").problems()).hasSize(1);
        assertThat(Decisions.read("- [", "x.yaml").problems()).isNotEmpty();
    }
}
