package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts written for these tests; the persons are invented. */
class QuotationsTest {

    private static List<String> of(String text) {
        return Quotations.find(text).stream()
                .map(quotation ->
                        quotation.speaker().shown() + ": " + quotation.span().of(text))
                .toList();
    }

    @Test
    void a_title_and_an_office_before_a_name_are_told_from_the_name() {
        String text =
                "“We are handing over,” the prime minister’s military spokesman, Maj. Gen. Adel Rahim, told reporters.";
        assertThat(Quotations.find(text)).singleElement().satisfies(quotation -> {
            assertThat(quotation.speaker())
                    .isEqualTo(new Speaker("Adel Rahim", "prime minister’s military spokesman, Maj. Gen."));
            assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
        });
    }

    @Test
    void a_verb_before_its_subject_is_read() {
        assertThat(of("\"We never asked them to stay,\" said the governor, who took office in March."))
                .containsExactly("governor: We never asked them to stay");
    }

    @Test
    void both_halves_of_a_split_quotation_have_one_speaker() {
        assertThat(of("“The mission,” said Col. Peter Hanson, a spokesman for the coalition, “will end in September.”"))
                .containsExactly("Peter Hanson: The mission", "Peter Hanson: will end in September.");
    }

    @Test
    void a_quotation_goes_on_over_paragraphs() {
        assertThat(of("Defence Minister Karim Nasser said: “We refused.\n\n“Nobody stays after that.”"))
                .containsExactly("Karim Nasser: We refused.", "Karim Nasser: Nobody stays after that.");
    }

    @Test
    void a_pronoun_and_a_last_name_are_traced_to_whom_the_text_named_before() {
        assertThat(of("Ana Ruiz, the head of the mission, said the base would close. “It is time,” she said.\n"
                        + "“We leave in order,” Ruiz added."))
                .containsExactly(
                        "Ana Ruiz: the base would close", "Ana Ruiz: It is time", "Ana Ruiz: We leave in order");
    }

    @Test
    void indirect_speech_is_read_on_either_side_of_the_verb() {
        assertThat(of("According to the Ministry of Defence, most of the equipment has left.\n"
                        + "The convoys left on Monday, two officials said."))
                .containsExactly(
                        "Ministry of Defence: most of the equipment has left",
                        "two officials: The convoys left on Monday");
    }

    @Test
    void a_denial_is_marked() {
        assertThat(Quotations.find("The spokesman denied that the pullout had been delayed."))
                .singleElement()
                .matches(Quotation::denial);
    }

    @Test
    void titles_of_works_and_single_words_held_at_a_distance_are_not_speech() {
        assertThat(of("The film “The Long Road Home” was shown. A so-called “hub” will close."))
                .isEmpty();
    }

    @Test
    void a_verb_inside_a_relative_clause_is_not_the_speakers_verb() {
        assertThat(of("A U.S. official, who asked not to be named, said the force would be smaller."))
                .containsExactly("US official: the force would be smaller");
    }
}
