package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words beside a verb of speech mean, and where what they say begins and ends. */
class SpeakersTest {

    private static List<String> of(String text) {
        return Quotations.find(text).stream()
                .map(quotation ->
                        quotation.speaker().shown() + ": " + quotation.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In a letter of 3 May the harbour master wrote that the pier was closed.  | harbour master: the pier was closed
        On Monday morning the clerk of the town said the hall would stay shut.   | clerk of the town: the hall would stay shut
        This evening our gardener told us that the well was dry.                 | gardener: the well was dry
        The Village Assembly ruled, then added that no road was needed.          | Village Assembly: no road was needed
        A keeper of bees, three days after the storm, said the hives had burst.  | keeper of bees: the hives had burst
        The baker, close to tears, said the oven had been sold.                  | baker: the oven had been sold
        The board cited the note of the port office, which warned that the pier was unsafe. | port office: the pier was unsafe
        The mayor denied there had been a quarrel.                               | mayor: there had been a quarrel
        The mayor denied that the hall was shut: only two rooms were.            | mayor: the hall was shut
        """)
    void what_stands_around_a_subject_is_no_part_of_it(String text, String said) {
        assertThat(of(text)).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The prefect, a former teacher, has read the map. He says the road is long.   | prefect, a former teacher: the road is long
        Father Anton Reis, parish priest for years, keeps bees. He said they had gone. | Anton Reis: they had gone
        Lena Orth, a geologist, has walked the valley. Her report says the slope is moving. | Lena Orth: the slope is moving
        The auditors were severe. They wrote that the books had been burned.         | auditors: the books had been burned
        A group that calls itself River Guard shut the road. It said the road was theirs. | River Guard: the road was theirs
        One clerk left, and Judge Ida Falk stayed. She said the files were safe.     | Ida Falk: the files were safe
        The Valley Authority has cancelled all trains because of snow, it said on Monday. | Valley Authority: The Valley Authority has cancelled all trains because of snow
        """)
    void a_pronoun_means_whom_the_text_was_about(String text, String said) {
        assertThat(of(text)).containsExactly(said);
    }

    @Test
    void a_verb_in_an_aside_ends_with_the_aside() {
        assertThat(of("Ida Falk, who had in May denied that the dam leaked, said she had been misled."))
                .containsExactly("Ida Falk: the dam leaked", "Ida Falk: she had been misled");
    }

    @Test
    void clauses_that_a_semicolon_parts_are_said_one_by_one() {
        assertThat(of("The guild says nine looms were lost; the longer list has the old ones too, it explains."))
                .containsExactly("guild: nine looms were lost", "guild: the longer list has the old ones too");
    }

    @Test
    void words_in_marks_end_what_is_said_before_them() {
        assertThat(of("A guard said he had lost count: “There were ten. Or twelve.”"))
                .containsExactly("guard: he had lost count", "guard: There were ten. Or twelve.");
        assertThat(of("The abbess said that the roof would hold and that “the rain is welcome here.”"))
                .containsExactly("abbess: the roof would hold", "abbess: the rain is welcome here.");
    }

    @Test
    void who_asks_does_not_give_the_answer() {
        assertThat(of("Ida Falk sits by the stove.\nHill Review: Will you stay?\n“Until the thaw comes.”\n"
                        + "Hill Review: And then?\n“Then I go,” she says."))
                .contains("Ida Falk: Then I go");
    }

    @Test
    void objects_of_verbs_of_speech_are_not_said() {
        assertThat(of("The mayor denied the report.")).isEmpty();
        assertThat(of("The villagers tell it the other way round.")).isEmpty();
        assertThat(of("Dr Ida Falk has advised nine towns and left all of them."))
                .isEmpty();
        assertThat(of("Eight of the clerks have found work elsewhere.")).isEmpty();
        assertThat(of("The guild claimed nine victories; nobody could confirm one."))
                .isEmpty();
    }

    @Test
    void what_is_demanded_stands_after_that() {
        assertThat(of("She demanded a receipt. The abbess demanded that the bells be returned by winter."))
                .containsExactly("abbess: the bells be returned by winter");
    }

    @Test
    void what_the_writer_adds_after_the_speaker_is_not_said() {
        assertThat(of("The mill will close in spring, the guild said on Thursday, a day after the flood."))
                .containsExactly("guild: The mill will close in spring");
        assertThat(of("The mill was saved, the guild said, ending a dispute that had cost four jobs."))
                .containsExactly("guild: The mill was saved");
    }

    @Test
    void that_may_be_the_subject_of_what_is_said() {
        assertThat(of("Ida Falk said that was not enough for the whole valley."))
                .containsExactly("Ida Falk: that was not enough for the whole valley");
    }

    @Test
    void who_is_named_after_the_verb_goes_on_in_a_relative_clause() {
        assertThat(
                        of(
                                "“The dam leaks,” warned Ida Falk, a judge at the Hill Court, who noted that two mills had closed."))
                .containsExactly("Ida Falk: The dam leaks", "Ida Falk: two mills had closed");
        assertThat(of("Two residents reached by telephone said they heard shots through the night."))
                .containsExactly("Two residents: they heard shots through the night");
    }

    @Test
    void a_past_tense_after_words_in_marks_speaks_them_by_its_place() {
        assertThat(of("Ida Falk looked up. “It is the rain,” shrugged one of the millers."))
                .containsExactly("one of the millers: It is the rain");
    }

    @Test
    void a_listener_ends_where_the_clause_begins() {
        assertThat(of("Her deputy told a local paper the bells would be studied."))
                .containsExactly("deputy: the bells would be studied");
    }

    @Test
    void the_place_that_news_begins_with_is_no_speaker() {
        assertThat(of("HILLTOWN: The bells will ring again. One miller said: “We heard them.”"))
                .containsExactly("miller: We heard them.");
    }

    @Test
    void a_single_name_is_the_full_one_the_text_gives_anywhere() {
        assertThat(of("The tea was cold when Lena Orth came to the mill. \"Nobody asked,\" Lena said."))
                .containsExactly("Lena Orth: Nobody asked");
    }

    @Test
    void a_role_on_a_line_is_whom_the_text_introduces_by_it() {
        assertThat(of("ANCHOR: Our correspondent Lena Orth is at the mill. Lena, does it turn?\n\n"
                        + "CORRESPONDENT: It does, but only one wheel of three.\n\nANCHOR: Since when?\n\n"
                        + "CORRESPONDENT: Since the flood in March took the weir."))
                .contains("Lena Orth: It does, but only one wheel of three.");
    }

    @Test
    void a_town_before_its_report_and_the_furniture_of_a_fact_check_do_not_speak() {
        assertThat(of("Council hears of a missing key\n\nVELTEN: The old mill will be sold in the spring.\n\n"
                        + "The sale was approved on Monday."))
                .isEmpty();
        assertThat(of("Claim: The mill burned down in the night.\n\nVerdict: False. It stands where it stood."))
                .isEmpty();
    }
}
