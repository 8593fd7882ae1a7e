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

    @Test
    void an_aside_of_any_length_stands_between_speaker_and_verb() {
        assertThat(of("A senior official, speaking on condition of anonymity because he was not authorized to talk,"
                        + " said the talks would take months."))
                .containsExactly("senior official: the talks would take months");
        assertThat(of("Raad Salman, a lawmaker with the bloc that brought the cabinet to power, said it would wait."))
                .containsExactly("Raad Salman: it would wait");
    }

    @Test
    void each_verb_of_a_sentence_reports_its_own_part() {
        assertThat(of("The ministry said the base was closed, adding that the road would follow, while the embassy"
                        + " said nothing had changed."))
                .containsExactly(
                        "ministry: the base was closed",
                        "ministry: the road would follow",
                        "embassy: nothing had changed");
    }

    @Test
    void where_when_and_to_whom_are_no_part_of_what_is_said() {
        assertThat(of("The minister told state television on Friday that the convoys had left."))
                .containsExactly("minister: the convoys had left");
        assertThat(of("The group said in a statement received by the agency (ABC), that the convoys had left."))
                .containsExactly("group: the convoys had left");
    }

    @Test
    void a_relative_clause_with_that_is_not_what_is_said() {
        assertThat(of("The army spoke in a statement that did not mention the base."))
                .isEmpty();
    }

    @Test
    void a_sentence_that_the_speaker_interrupts_is_read_on_both_sides() {
        assertThat(of("Ana Ruiz arrived early. The guards had left in March, Ruiz says, because nobody paid them."))
                .contains("Ana Ruiz: The guards had left in March");
    }

    @Test
    void words_in_marks_that_are_part_of_a_clause_before_its_speaker_belong_to_the_clause() {
        assertThat(of("Trains will run “as long as the snow allows”, the railway says."))
                .containsExactly("railway: Trains will run “as long as the snow allows”");
        assertThat(of("The bridge would be “a gift to the valley,” the mayor said."))
                .containsExactly("mayor: The bridge would be “a gift to the valley,”");
    }

    @Test
    void a_short_name_is_read_as_the_long_one_the_text_explains() {
        assertThat(of("The African Union will stay. The AU says it has the money for a year."))
                .containsExactly("African Union: it has the money for a year");
    }

    @Test
    void a_quotation_inside_the_writers_sentence_is_held_at_a_distance() {
        assertThat(of("The governor dismissed the report as “the usual noise of those who live from crises.”"))
                .isEmpty();
    }

    @Test
    void words_after_a_colon_without_marks_run_to_the_end_of_the_paragraph() {
        assertThat(of("Rawa Hussein, our correspondent, writes: The drone fell in a field. Nobody was hurt."))
                .containsExactly("Rawa Hussein: The drone fell in a field. Nobody was hurt.");
    }

    @Test
    void questions_and_answers_have_two_voices() {
        assertThat(of("Anahit Sarkova has led the commission for a year.\nQ: Is it winter?\nA: It is. We are late."))
                .containsExactly("Q: Is it winter?", "Anahit Sarkova: It is. We are late.");
    }

    @Test
    void what_he_said_interrupts_is_two_runs_however_short_the_first() {
        assertThat(of(
                        "The mayor came late. The old stone bridge, he said, would open in May, and nobody would pay a toll.\n"
                                + "However, he added, the ferry stays."))
                .containsExactly(
                        "mayor: The old stone bridge",
                        "mayor: would open in May, and nobody would pay a toll",
                        "mayor: the ferry stays");
    }

    @Test
    void after_he_said_a_joined_clause_is_said_and_a_deed_is_not() {
        assertThat(of("The wells are dry, the farmer told me; the river was next.\n"
                        + "Two barns had burned, the farmer said, and three more would be searched.\n"
                        + "The roof was gone, the farmer said, and went back to work."))
                .containsExactly(
                        "farmer: The wells are dry",
                        "farmer: the river was next",
                        "farmer: Two barns had burned",
                        "farmer: three more would be searched",
                        "farmer: The roof was gone");
    }

    @Test
    void where_the_writer_speaks_for_himself_the_words_reported_end() {
        assertThat(of("The harbour office said the pier was safe, so we walked out on it.\n"
                        + "The harbour office noted that the crane was old and undertook to replace it."))
                .containsExactly("harbour office: the pier was safe", "harbour office: the crane was old");
    }

    @Test
    void regrets_confidence_and_requests_have_a_clause() {
        assertThat(of("The board regrets that the archive was closed.\n"
                        + "The board voiced confidence that the vote would be held.\n"
                        + "The board asked that one gate be kept. The witness asked that her name be left out."))
                .containsExactly(
                        "board: the archive was closed", "board: the vote would be held", "board: one gate be kept");
    }

    @Test
    void a_noun_in_the_plural_is_no_verb() {
        assertThat(of("Three of the older claims are listed in the annex of the ledger.\n"
                        + "Such false reports have followed the council since it moved here."))
                .isEmpty();
    }
}
